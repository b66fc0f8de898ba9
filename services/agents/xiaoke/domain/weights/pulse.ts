// Weights of findings for elements: pulses. The rows are read in `index.ts`, where their source is named.
export const pulse = `
pulse.floating | 表1.5 外风1 卫.5
pulse.deep | 肾.4 阳虚.5 气虚.2 血瘀.2 表-1
pulse.slow | 寒1.6 阳虚1.4 热-1.2
pulse.moderate | 脾.6 湿.7 气虚.3 热-.5
pulse.rapid | 热1.5 虚热.7 阴虚.5 寒-1.2 阳虚-.8
pulse.swift | 热.6 脱.5
pulse.deficient | 气虚1.3 血虚.7
pulse.excess | 热.7 腑实.7 气虚-.8
pulse.weak | 气虚1.4 血虚1 阳虚.7 肾.3 热-.3
pulse.thready | 血虚1.1 阴虚1 气虚.5 湿.2 精亏.4
pulse.faint | 阳虚1.3 气虚1 脱1.3
pulse.wiry | 肝1.5 气滞.7 阳亢.5 胆.4 内风.4 痰.2
pulse.tight | 寒1.7 表.5
pulse.slippery | 痰1.6 湿.8 热.5 食积.6 血虚-.4
pulse.rough | 血瘀1.6 血虚.7 精亏.5 气滞.3
pulse.soggy | 湿1.2 气虚.8 脾.5 暑.3
pulse.surging | 热1.5 阳明1 气分.8
pulse.large | 热.8 阳明.4
pulse.knotted | 心2 气虚.8 血瘀.8 阳虚.5
pulse.skipping | 心1.5 热.8 血瘀.6 脱.3
pulse.intermittent | 心1.8 气虚.9 阳虚.6 血瘀.5
pulse.hollow | 血虚1.3 出血1
pulse.leather | 精亏1 血虚1
pulse.firm | 寒.8 血瘀.6
pulse.hidden | 寒.7 血瘀.4
pulse.scattered | 脱1.5 气虚1
pulse.stirring | 气滞.4 心.5
pulse.long | 肝.5 热.4
pulse.short | 气虚.6 气滞.4
pulse.powerless | 气虚1 阳虚.4
pulse.forceful | 热.5 气虚-.7
pulse.chi-weak | 肾1.5 阳虚.4 精亏.4
pulse.absent | 脱2 血瘀.8
pulse.irregular | 心.8
`;
