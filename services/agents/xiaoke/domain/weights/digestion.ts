// Weights of findings for elements: appetite, thirst, belly, stool, urine. The rows are read in `index.ts`, where their source is named.
export const digestion = `
symptom.poor-appetite | 脾2 胃1.3 气虚0.9 湿0.6 食积0.3
symptom.aversion-to-grease | 湿1.5 热0.7 肝0.7 胆1 脾0.7
symptom.excessive-hunger | 胃2.2 热2 阳明0.5 虚热0.4
symptom.gastric-upset | 胃1.5 热0.7 肝0.7
symptom.nausea | 胃2 气逆1.7 湿0.5 痰0.5 肝0.4
symptom.vomiting | 胃2.3 气逆2.2 肝0.4 脾0.3
symptom.vomiting-clear-fluid | 寒1.2 饮1.7 胃1 脾0.8 痰0.7 阳虚0.8
symptom.acid-regurgitation | 肝1.7 胃1.5 热0.6 气滞0.4
symptom.belching-hiccup | 胃2 气逆2 气滞1 肝0.8
symptom.food-stagnation | 食积2 脾1.2 胃1.2 肠0.5
symptom.undigested-dawn-diarrhoea | 脾1.7 肾2 阳虚2.5 寒1.2
symptom.epigastric-pain | 胃2.3 中焦1 气滞0.8 肝0.5 脾0.7
symptom.epigastric-fullness | 胃1.5 脾1.2 中焦1 气滞1.2 湿0.7 食积0.3
symptom.abdominal-distension | 脾1.3 气滞1.2 肠0.5 湿0.5 水停0.3
symptom.abdominal-pain | 肠0.9 气滞0.8 脾0.6 寒0.4 血瘀0.3
symptom.lower-abdominal-pain | 肝0.9 胞宫0.7 下焦1.2 气滞1 血瘀0.7
symptom.pain-worse-on-pressure | 血瘀1.2 腑实0.8 食积0.5 热0.4 气虚-0.7 阳虚-0.6
symptom.pain-relieved-by-warmth | 寒1.7 阳虚1.7 气虚1 脾0.7 热-1
symptom.loose-stools | 脾2.3 湿1.1 气虚1 阳虚0.9 肠1 寒0.4 腑实-1
symptom.watery-diarrhoea | 脾1.5 湿1.3 寒0.9 津亏0.5 肠0.8 阳虚0.7
symptom.foul-stools | 湿1.2 热2 肠1.7 食积0.7
symptom.dysentery | 湿2 热1.7 肠3 气滞0.8 毒0.6
symptom.constipation | 肠1.7 热1 津亏1 腑实1.3 阴虚0.4 气滞0.4 湿-0.4 脾-0.3
symptom.bowel-excess | 腑实2.5 阳明2 热1 肠1
symptom.blood-in-stool | 肠1.5 出血2.5 脾1 血热0.7 不固0.8 气虚0.5 血瘀0.3
symptom.prolapse | 气陷3 气虚2 脾2
symptom.worms | 虫3 脾0.7 肠1 厥阴0.8
sign.ascites | 水停1.8 血瘀1.7 肝1.8 脾1.3 气滞0.8 湿0.5
sign.hepatosplenomegaly | 血瘀1.7 肝1.3 气滞0.7
sign.emaciation | 脾0.9 气虚0.7 阴虚0.8 血虚0.6 精亏0.5 痰-0.3
sign.obesity | 痰2 湿1.5 气虚0.3
symptom.oedema | 水停2.7 脾1.3 肾1.6 阳虚1.1 湿0.7 气虚0.3 肺0.4
symptom.scanty-urine | 水停1.5 膀胱1 肾0.7 湿0.5 津亏0.5
symptom.dark-urine | 热2 湿0.7 膀胱0.5 下焦0.4 寒-1 阳虚-0.7
symptom.clear-urine | 寒1.7 阳虚2 肾1 热-1.5
symptom.dysuria | 膀胱2.5 湿1.7 热1.9 下焦1.3 肾0.6
symptom.nocturia-incontinence | 肾2 不固2.3 膀胱1.2 阳虚1 气虚1
symptom.blood-in-urine | 膀胱1 肾0.8 下焦1 出血2.3 血热1 热0.8 湿0.4 阴虚0.5
symptom.turbid-urine | 湿1.7 热0.8 下焦1.2 脾0.8 肾1.2 不固0.8 膀胱0.8
symptom.urinary-retention | 膀胱2.3 下焦1.3 热0.7 湿0.7 气滞0.5 肾1 三焦0.7 阳虚0.3
sign.proteinuria | 肾1.2 脾0.8 不固0.7 湿0.5 气虚0.4
symptom.haematemesis | 胃1.6 出血2.3 热1 血热1 肝0.5 气逆0.5
symptom.running-piglet | 气逆2 肾0.8 肝0.8 寒0.4
symptom.double-incontinence | 脱2 不固1.5 肾1
symptom.borborygmus | 脾1 寒0.5 湿0.5 饮0.6 肠0.7 肝0.3
symptom.pain-then-diarrhoea | 肝1.7 脾1.7 气滞0.8
symptom.stool-urine-blocked | 腑实1.2 热1.2 肠1 膀胱1.2 三焦1 下焦1
symptom.splashing-stomach | 饮2.5 胃1 脾0.7 阳虚0.5
symptom.dysphagia | 气滞1.2 痰1.5 血瘀0.8 胃1 津亏0.5
symptom.pellet-stools | 肠1.7 津亏1.7 阴虚0.6 血虚0.4 燥0.7
symptom.rough-urination | 膀胱1.5 湿1 热1 水停0.5 下焦0.6
symptom.epigastric-pulsation | 饮1.3 水停0.8 心0.8
symptom.cold-abdomen | 寒1.7 阳虚1.5
symptom.vomiting-after-drinking | 饮1.7 水停1 胃1.2
symptom.sour-vomit | 食积1.5 胃1.2 热0.5
symptom.chronic-diarrhoea | 脾1.7 肾1 阳虚1 气虚0.8 不固1
symptom.sinking-abdomen | 气陷2 气虚1 脾0.8
symptom.dribbling | 肾1.3 不固1.2 膀胱0.7 湿0.4
symptom.frequent-copious-urine | 肾1.7 不固1.2 阳虚0.8 膀胱0.6
sign.drum-abdomen | 水停1.5 气滞1 血瘀0.8 脾1 肝0.8
symptom.liver-area | 肝1.7 气滞0.5
symptom.heartburn | 胃1.5 热1.2 肝0.6
symptom.early-satiety | 脾1.3 胃1.2 气虚0.6 气滞0.4
symptom.hunger-no-desire | 胃1.3 阴虚1.3
symptom.craving-odd-food | 虫1.8 脾0.8
symptom.likes-sour | 肝0.6
symptom.likes-cold-food | 热0.9 胃0.6
symptom.vomit-food-late | 胃1.2 脾0.9 阳虚1 寒0.7
symptom.dry-retching | 胃1.3 气逆1.3 阴虚0.4
symptom.bile-vomit | 胆1.8 肝1 胃1 热0.9
symptom.coffee-ground | 出血2 胃1.2
symptom.melena | 出血2 脾0.9 血瘀0.6 气虚0.4
symptom.dry-then-loose | 脾1.5 气虚1 湿0.4
symptom.alternating-stool | 肝1.2 脾1.2 气滞0.9
symptom.sticky-stool | 湿1.8 肠1 脾0.7 热0.6
symptom.stool-incontinence | 脾1 肾1.2 阳虚1 不固1.6
symptom.stool-with-strength | 气虚1.5 脾1 肺0.8 肠0.8
symptom.anal-itch-pain | 湿1.2 热1 肠1
symptom.flatus | 气滞1 肠0.8 脾0.4 食积0.3
symptom.no-flatus | 腑实1.2 气滞1 肠1
symptom.abdominal-mass-moving | 气滞1.5 肝0.8
symptom.cramping-relieved-flatus | 气滞1.2 肝0.7 胃0.7
symptom.worse-with-emotion | 肝1.7 气滞1.5
symptom.vomit-relief | 食积1.3 胃0.7
symptom.abdominal-heat | 热1 湿0.5 肠0.4
symptom.navel-pulse | 饮1 肾0.8 水停0.6
disease.reflux | 胃1.3 气逆1.2 肝0.7 热0.5
disease.colitis | 肠1.3 脾1 湿1
disease.fatty-liver | 痰1.3 湿1.1 脾0.7 肝0.6
disease.cirrhosis | 血瘀1.4 肝1.4 水停0.9 脾0.7
symptom.urine-burning | 热1.6 膀胱1.6 湿1 下焦0.8
symptom.urine-hesitant | 膀胱1.3 湿0.6 肾0.7 血瘀0.5
symptom.urine-gravel | 湿1.5 热1.3 膀胱1.3
symptom.flank-colic | 膀胱1 肾1 湿1 热0.8 气滞0.7
symptom.excess-urine | 肾1.6 不固1 阳虚0.6 阴虚0.4
`;
