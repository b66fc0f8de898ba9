// Weights of findings for elements: head, eyes, ears, nose, mouth, throat. The rows are read in `index.ts`, where their source is named.
export const head = `
symptom.dizziness | 肝1.2 清窍2 阳亢1 内风0.8 血虚0.8 痰0.4 气虚0.4 阴虚0.4
symptom.vertigo | 痰1.5 内风1.5 清窍2 肝1 饮0.7
symptom.heavy-head | 湿1.5 痰1 清窍1.5
symptom.top-heavy | 肝1.5 阳亢2 肾1 阴虚1
symptom.headache | 清窍1.5 肝1 阳亢1 外风0.6 血瘀0.6 内风0.4
symptom.vertex-headache | 肝1 厥阴1.5 阳亢0.7
symptom.head-distension | 肝2 阳亢2 热0.7
symptom.severe-headache | 血瘀2 热0.6 内风0.5
symptom.heavy-body | 湿2.5 脾1.5
sign.red-face | 热1.2 阳亢1.2 肝0.5 寒-1 阳虚-0.7
sign.malar-flush | 阴虚2.5 虚热2.5
sign.red-eyes | 肝1.5 热2 阳亢1
sign.pale-face | 血虚2 气虚1.5 阳虚1 脾0.5 热-1
sign.sallow-face | 脾2 气虚1.2 血虚1.7 湿0.3
sign.dark-face | 血瘀1.5 肾1.5 寒0.4
sign.cyanosis | 血瘀2 寒0.7 阳虚0.7 心1
sign.greasy-face | 暑1 湿1 热0.7
sign.jaundice | 湿3 热2 肝2 胆2.5 脾0.7 中焦0.5
sign.facial-oedema | 水停2.5 肺0.8 脾1 表0.7 外风0.5 肾0.5
symptom.dry-eyes-blurred-vision | 肝1.5 阴虚1.2 血虚1.2 肾0.7 精亏0.4
symptom.photophobia | 肝0.8 热0.5 外风0.4
symptom.tinnitus-deafness | 肾2 阴虚0.8 肝0.8 精亏1 阳亢0.4 清窍0.5
symptom.ear-pain | 肝1 胆1.5 热1.2 湿0.7 毒0.7
symptom.nasal-congestion | 肺1.5 表1.5 外风1.5 寒0.5 卫0.7
symptom.turbid-nasal-discharge | 肺1 热1.5 胆1
symptom.nose-gum-bleeding | 血热2 出血2.5 热1.2 肺0.5 胃0.7 不固0.4 肝0.4
symptom.dry-nose-lips | 燥1.2 津亏1.8 热0.7 阴虚0.7 肺0.4
sign.flaring-nostrils | 肺2.5 热1.5 气逆1 痰0.7
symptom.sore-throat | 肺1.5 热1.7 外风0.7 毒0.5 表0.5
symptom.dry-throat | 阴虚1.7 津亏1.2 肺0.8 燥0.7 肾0.5 虚热0.7
symptom.hoarseness | 肺1.5 阴虚1 肾0.5
symptom.plum-stone-throat | 气滞2 痰2 肝1.5
symptom.phlegm-rattle | 痰3 肺1.2 窍闭0.5 气逆0.5
symptom.toothache | 胃1.2 热1.2 虚热0.7 肾0.5 阴虚0.4
symptom.mouth-ulcers | 心1.5 热1.7 虚热1 脾0.7 胃0.5
symptom.bitter-taste | 胆1.5 肝1.5 热1.7 少阳1 寒-0.5
symptom.dry-mouth | 津亏1.2 热0.8 阴虚0.8 燥0.4 寒-0.5
symptom.thirst | 热2 津亏1.5 阳明1 气分0.7 胃0.7 寒-1.2 阳虚-1
symptom.thirst-without-drinking | 湿1.5 血瘀0.8 痰0.5 营0.7 饮0.5
symptom.no-thirst-or-likes-hot-drinks | 寒1.5 阳虚1.5 热-1.5 脾0.4
symptom.sticky-sweet-taste | 湿2 脾1.2 痰0.5
symptom.foul-breath | 胃1.5 热1.5 食积1
symptom.drooling | 脾1 痰1 寒0.5 内风0.4 饮0.4
sign.facial-droop | 内风1.5 经络2 痰1.2 外风1 血瘀0.5
symptom.slurred-speech | 内风1.8 痰1.8 窍闭1 清窍1 经络0.7 心0.5
symptom.hemiplegia | 内风1.8 经络1.8 痰1 血瘀1.2 肝1 阴虚0.5 阳亢0.7 气虚0.4
symptom.brow-pain | 外风0.7 肝0.7 痰0.5 阳明0.5
sign.eye-discharge | 肝0.8 热1
symptom.ear-side-pain | 少阳0.8
sign.drooping-eyelids | 脾1.6 气虚1.6 气陷1.5
symptom.empty-head | 肾1.7 精亏1.5 清窍0.8
symptom.facial-numbness | 内风1 血虚0.6 痰0.6 肝0.6
symptom.yangming-headache | 阳明0.9 胃0.5 外风0.4
symptom.shaoyang-headache | 少阳1 肝1 胆0.7 血瘀0.5
symptom.taiyang-headache | 太阳1 外风0.8 经络0.6
symptom.empty-pain-head | 肾1 精亏1.2 气虚0.5 血虚0.6
sign.puffy-eyelid-lower | 水停1 脾0.8
sign.sunken-eyes | 津亏2 脱0.7
sign.staring-eyes | 内风1.2 神1 痰0.5
sign.drooping-one-eyelid | 脾1.4 气虚1.3 气陷1
symptom.tearing | 肝1 外风0.5 血虚0.4
symptom.itchy-eyes | 外风1 肝0.8 血虚0.4
symptom.eye-pain | 肝1.5 热0.8 阳亢0.6
symptom.floaters | 肝1 肾0.8 血虚0.8 精亏0.5
symptom.double-vision | 内风1 肝0.8 痰0.6 精亏0.4
symptom.vision-loss | 肝1.2 清窍1 血瘀0.8
symptom.ear-fullness | 肝0.8 胆0.6 湿0.6 清窍1
symptom.ear-itch | 湿0.8 外风0.6 肝0.5
symptom.sudden-deafness | 肝1.2 胆0.8 热0.6 清窍1 血瘀0.5
symptom.loss-of-smell | 肺1.3 外风0.4 湿0.4
symptom.snoring | 痰1.3 湿0.6 肺0.6
symptom.sneezing-fits | 肺1.3 气虚0.7 外风0.7 寒0.4
symptom.loss-of-taste | 脾1 胃0.7 湿0.4
symptom.sour-taste | 肝1.2 胃0.8 食积0.5
symptom.salty-taste | 肾1.5 寒0.3
symptom.astringent-taste | 燥0.7 热0.6 津亏0.5
symptom.teeth-grinding | 胃0.9 热0.8 食积0.6 虫0.6 内风0.5
symptom.lockjaw | 内风2 窍闭1 热0.4
sign.swollen-cheek | 热1.3 毒1.5 少阳0.8 胆0.5
sign.red-throat | 热1.3 肺0.9 毒0.4
sign.white-throat-membrane | 毒1.5 肺1 热1
sign.trembling-lips | 内风1.3 脾0.7 血虚0.5
sign.red-lips | 热1.2 虚热0.5 脾0.3
sign.pale-lips | 血虚1.6 气虚0.5
symptom.numb-face | 经络1 外风0.8 痰0.6 血虚0.6
symptom.facial-pain | 外风0.9 热0.7 经络0.7 肝0.5
symptom.facial-flush-hot | 阴虚0.8 阳亢0.9 热0.7 虚热0.6
symptom.gum-recession | 肾1.4 阴虚0.7 精亏0.8 胃0.4
symptom.dental-bleed | 胃1.1 热0.8 出血1.4 阴虚0.4 不固0.4
`;
