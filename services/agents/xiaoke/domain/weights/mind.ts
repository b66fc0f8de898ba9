// Weights of findings for elements: sleep, mind, speech, strength. The rows are read in `index.ts`, where their source is named.
export const mind = `
symptom.insomnia | 心2 神2 血虚0.7 阴虚0.7 虚热0.5 热0.3 肝0.3 胆0.3
symptom.dream-disturbed-sleep | 心1.5 神1.5 血虚0.5 虚热0.5 痰0.4 肝0.4 胆0.4
symptom.restlessness | 热1.2 心1.2 神1 虚热0.6 肝0.4
symptom.irritability | 肝2.5 热1 气滞1 阳亢1
symptom.low-mood | 肝2 气滞2.2 神0.7 心0.5
symptom.weeping-moods | 心1.5 神1.5 气滞0.7 肝0.7 痰0.5
symptom.timidity | 心1.5 胆2 神1.5 气虚1 痰0.4
symptom.palpitations | 心2.5 气虚0.8 血虚0.8 阴虚0.4 阳虚0.5 饮0.4 神0.4
symptom.poor-memory | 肾1 精亏1.2 心1 脾0.6 血虚0.7 清窍1 神0.7 痰0.5
symptom.fatigue | 气虚2 脾1.2 阳虚0.5 血虚0.5 湿0.2 热-0.3
symptom.reluctance-to-speak | 气虚2.7 肺1 脾0.7 脱0.4 热-0.5
symptom.shortness-of-breath | 气虚2 肺1.5 心0.8 肾0.7
symptom.somnolence | 阳虚1 少阴0.7 脾0.8 湿1 痰0.7 神0.5 气虚0.7 窍闭0.4
symptom.clouded-consciousness | 神2.5 心2 窍闭3 痰1 热0.7 清窍0.5
symptom.delirium | 热2 心2 神2 营1.2 窍闭1.5 痰0.5 阳明0.7
symptom.mania | 痰1.5 热1.5 神2 心1.5 肝0.5
symptom.trance | 心1.5 神1.5 脱0.5 血虚0.5
symptom.convulsion | 内风3 肝2 热0.7 经络0.5 筋骨0.5
symptom.epilepsy | 痰2 内风2 神1 窍闭1 肝0.7
symptom.tremor | 内风2.5 肝1.5 阴虚1.2 血虚1
symptom.numbness | 经络1.7 血虚1.2 内风1 痰0.8 血瘀0.8 气虚0.4 筋骨0.5
symptom.contracture | 筋骨1.5 肝1 血虚1.2 寒0.7 内风0.5 经络1
symptom.unsteady-gait | 肾0.8 内风0.8 肝0.7 清窍0.5 精亏0.5 筋骨0.6
symptom.aversion-to-noise | 肝0.6 血虚0.4
symptom.confused-mind | 神2.2 心1.7 窍闭1.5 痰1 热0.5
symptom.difficulty-falling-asleep | 心2 神1.7 血虚0.6 阴虚0.7 虚热0.5
symptom.choreic-movement | 内风2.5 肝1.2 阴虚0.7 血虚0.7
symptom.near-fainting | 肝1 内风1 清窍1.5 痰0.6
symptom.facial-twitch | 内风1.8 肝1.2 血虚0.5
symptom.tired-sleepy | 脾1.2 气虚1 湿1 阳虚0.5
symptom.mental-disorder | 神1.5 心1 痰1
symptom.emotional-trauma | 肝1.7 气滞1.7 神0.8 心0.5
symptom.anxiety | 肝1 心1 神0.8 热0.4 气滞0.6
symptom.early-waking | 心1.2 神1 肝0.6 胆0.5 阴虚0.5
symptom.light-sleep | 心1.2 血虚0.7 胆0.7 神0.7
symptom.sleep-talking | 心1 热0.7 胆0.6 痰0.4
symptom.sleepwalking | 神1 肝0.7 痰0.6 心0.6
symptom.suicidal-thoughts | 肝1 气滞1 神1
symptom.self-harm | 神1 肝0.8
symptom.hallucination | 神1.5 痰1.2 心1 热0.6
symptom.silly-laughter | 心1.5 神1.2 痰0.8 热0.5
symptom.muttering | 神1.3 心1 痰0.8 气虚0.3
symptom.forgets-words | 神1 心0.8 痰0.7 血瘀0.4
symptom.stammer | 痰0.6 内风0.5 心0.4
symptom.fainting | 清窍1.2 气虚0.8 痰0.6 内风0.5 窍闭0.5
symptom.head-shaking | 内风2 肝1.2 阴虚0.5
symptom.stiff-neck | 内风1.5 经络0.8 外风0.6
symptom.opisthotonos | 内风2.5 肝1.2 热0.6
symptom.restless-legs | 血虚1 肝0.8 经络0.6 湿0.3
symptom.motion-sickness | 胃0.6 痰0.6 气虚0.4
symptom.lack-of-concentration | 心0.9 脾0.8 血虚0.6 神0.5 肾0.4
symptom.hyperactivity | 肝1 心0.6 阴虚0.5 阳亢0.7
symptom.grief | 肺0.7 气滞0.8 神0.6 心0.5
symptom.fright | 心1 胆1 神1 肾0.5
symptom.vexation-insomnia | 心1.6 神1 热0.6 虚热0.9 阴虚0.7
symptom.sleep-worse-thoughts | 心1 脾0.7 神0.7 肝0.5
`;
