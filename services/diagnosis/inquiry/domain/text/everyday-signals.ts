// Everyday words for red-flag signals, beside the vocabulary's own: found missing by the sentences of redflags.sentences.ts and by their kin.

/** Rows of signal and words, in the term language of findings. The signals are those of the shared red-flag vocabulary. */
export const EVERYDAY_SIGNALS: readonly { code: string; terms: readonly string[] }[] = [
  ['haematemesis', '咖啡渣 吐~6(鲜血|血块|黑血) 呕~6(鲜血|血块) 吐出~4血 吐血水 嘴里往外冒血 大口大口吐血'],
  ['overdose', '(整|一|半|两|几)瓶~6(药|安眠药|安定|降压药|感冒药|头孢|布洛芬)~3(吃|吞|喝) (药|安眠药|安定)~3(都|全|一口气)(吃|吞)(了|光|完) 一口气吃~6药 药吃多了 误吃~6药'],
  ['choking', '呛住 呛着了喘 呛到~6(紫|喘|气) (豆子|花生|瓜子|果冻|糖|骨头|鱼刺|硬币|纽扣)~3(呛|卡|噎)~2(住|到|着)~8(紫|喘|气|憋)'],
  ['dysphagia', '吞~4(越来越困难|困难|费劲|不下) 咽~4(越来越困难|费劲) 吃东西~2(噎|咽不下)'],
  ['jaundice', '皮肤和?眼睛~2黄 眼睛和?皮肤~2黄 眼白~3黄 浑身发黄 人都黄了'],
  ['hypoglycaemia', '低血糖~2(昏|晕|抽)'],
  ['psychosis', '听到有人~6(骂|说话|叫我|喊我|议论) 耳边~4(有人|骂我|说话声) 有人要杀我 有人要毒我'],
  ['vision-loss', '(左|右|一只|单|双)眼~2(突然|忽然|一下子)~4(看不清|看不见|黑了|没光) 眼睛~2(突然|忽然|一下子)~4(看不清|看不见|黑了)'],
  ['one-side-weak', '(一侧|一边|一只|左边|右边|左|右)~1(胳膊|手|手臂|腿|脚|上肢|下肢)~4(没有力气|没力气|使不上劲|使不上力|抬不起来|不听使唤|拿不住东西|端不住|拿不住|握不住)'],
  ['face-droop', '嘴角~2(流水|漏水|流口水) 刷牙~4漏水 喝水~3嘴角漏'],
  ['severe-dyspnoea', '说话~3断断续续 说不成句 说不出整句 一句话说不完'],
  ['nipple', '乳头~4(血|带血)'],
  ['heat-exposure', '在太阳底下 太阳底下 大太阳 晒了~3太阳 工地~4(热|晒)'],
  ['dark-stool-pale', '大便~4(陶土|白陶) 大便颜色~2(发白|变白|灰白)'],
  ['confused', '胡言乱语认不得人 认不得人 认不清人'],
].map(([code, words]) => ({ code: code as string, terms: (words as string).split(' ') }));
