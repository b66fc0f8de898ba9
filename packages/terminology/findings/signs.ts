// Measured and laboratory signs.
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const signs = `
sign.hypertension | 高血压 | high blood pressure | 高血压 血压(增高|偏高|升高) 血压高 血压偏高 高压高 血压升高 血压增高 高血压病 血压波动 原发性高血压 血压~2高 血压高了 血压有点高
sign.hypotension | 低血压 | low blood pressure or shock | 低血压 血压~3(下降|低) 休克 血压测不 血压测不到 血压下降 血压偏低 血压低
sign.leucocytosis | 白细胞高 | raised white cells | 白细胞高 白细胞升高 白细胞增高 白细胞偏高 血象高 血象升高 中性粒细胞升高 中性粒细胞增高
`;
