// Weights of findings for elements: known diseases and states. The rows are read in `index.ts`, where their source is named.
export const diseases = `
disease.copd | 肺2 痰1 肾0.8 气虚1
disease.hepatitis | 肝1.8 湿1.2 热1 脾0.5 胆0.4
disease.gallbladder | 胆2.3 肝1.7 湿1.2 热1.2 气滞1
disease.appendicitis | 肠2 热1.5 血瘀1.2 湿1 毒0.7 气滞0.5 阳明0.5
disease.stones | 湿1.5 热1.3 膀胱1.2 下焦1 肾0.5 血瘀0.3
disease.diabetes | 阴虚1.8 热1 津亏1.3 肾1 胃0.7 肺0.5 气虚0.5
disease.male-infertility | 肾2 精亏2 阳虚0.5
disease.infertility | 肾1.3 冲任1.3 胞宫1.3 血瘀0.5 肝0.5 精亏0.5 寒0.3
disease.encephalitis | 热2 暑0.8 内风0.8 神0.5 营0.5 疫0.7 窍闭0.5
disease.infection | 热1.5 毒1 肺0.5 疫1
disease.malaria | 少阳2
disease.tuberculosis | 阴虚1.5 肺1 虚热0.8
disease.hyperthyroidism | 肝1 热0.8 阴虚1 痰0.6
disease.behcet | 湿1.2 热1.2 毒0.7
disease.eye | 肝1.5 热0.7
disease.heart-failure | 心2.3 气虚1 阳虚1 血瘀0.7 水停0.6
disease.neurosis | 心1.2 神1.2 肝0.8 气滞0.5
disease.asthma | 肺2 痰1.5 气逆1.3 肾0.6
disease.bronchiectasis | 肺1.8 热0.8 痰0.7 阴虚0.5 出血0.5
disease.pleural-effusion | 饮2.3 肺1 胸1.5 水停0.8
disease.meniere | 痰1.5 清窍1 肝0.8 饮0.7 脾0.5
disease.chronic-kidney | 肾1.8 脾1.3 水停1.2 阳虚1 湿0.8 气虚0.5
disease.acute-nephritis | 水停1.2 肺0.8 表0.6 湿1 热0.8 外风0.7
disease.marrow | 肾1.3 脾0.7 血虚1.6 气虚0.8 精亏1
disease.connective-tissue | 阴虚1 血瘀0.8 热0.8 毒0.7 肾0.6
disease.prostatitis | 湿1 热1 下焦1.3 肾1 血瘀0.5
disease.pelvic-inflammation | 湿1 热0.9 血瘀0.9 下焦1 胞宫1.2 气滞0.7
disease.gynaecological-mass | 血瘀1.8 胞宫1.4 气滞0.8 痰0.6
disease.vasculitis | 血瘀2 经络1.2 寒0.7 湿0.4 热0.3
disease.stomach | 胃1.6 脾1 气虚0.6 中焦0.4
disease.bowel-obstruction | 腑实1.3 肠1.5 气滞1.2
disease.pancreatitis | 湿1 热1.2 肝0.8 胆0.8 腑实0.8 脾0.5
disease.arteriosclerosis | 肝0.8 肾0.8 阴虚0.6 血瘀0.7 痰0.5
disease.neuralgia | 外风0.8 热0.6 经络0.7 肝0.7 血瘀0.5
disease.gout | 湿1.3 热0.9 痰0.5 脾0.4
disease.stroke-sequel | 血瘀1.2 气虚0.9 经络1 痰0.7
disease.parkinson | 内风1.7 肝1 肾1 血虚0.5
disease.dementia | 肾1.2 精亏1.1 痰0.8 清窍1
disease.lumbar-disc | 肾1 筋骨1.1 血瘀0.8 经络0.7
disease.cervical | 经络1 筋骨0.8 血瘀0.6 清窍0.4
disease.osteoporosis | 肾1.6 精亏1 筋骨1
disease.anaemia | 血虚1.8 气虚0.8 脾0.8
disease.thyroid-low | 阳虚1.3 脾0.8 肾0.9 气虚0.7
disease.rhinitis | 肺1.2 气虚0.5 外风0.5
disease.pharyngitis | 肺0.9 热0.6 阴虚0.5
disease.cholecystitis-stone | 胆1.6 肝1 湿0.9 热0.7
disease.haemorrhoids | 肠1 湿0.9 热0.7 气陷0.6
disease.urinary-infection | 膀胱1.6 湿1.2 热1.3
disease.depression | 肝1.4 气滞1.2 神1 心0.6
disease.cancer | 血瘀1.1 毒1.1 气虚0.7 痰0.7
`;
