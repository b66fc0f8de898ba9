// Back, limbs, joints and what concerns men (问腰, 问肢体, 问男子).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const limbs = `
symptom.lumbar-soreness | 腰酸 | sore or painful lower back | 腰酸 腰痛 腰膝酸软 腰脊酸 腰背酸痛 腰酸痛 腰部酸痛 腰膝无力 腰酸而痛 腰脊痛 腰部疼痛 腰部~3痛 腰腿酸软 腰膝~3(酸|软|冷) 腰背~3(痛|酸) 腰膂~3痛 腰~2(酸|痛) 腰疼 腰背疼 腰背痛 腰杆疼 腰部酸软 腰部酸困 腰部冷痛 腰部隐痛 腰部不适 腰部酸胀 腰部沉重 腰重 腰困 腰酸困 腰酸软 腰软 腰冷 腰冷痛 腰脊酸痛 腰脊酸软 腰脊疼痛 腰膝酸痛 腰膝酸冷 腰膝冷痛 腰膝软弱 腰腿酸痛 腰腿痛 腰腿疼 腰腿疼痛 腰腿酸 腰尻酸痛 腰间酸痛 腰痛如折 腰酸如折 腰酸楚 腰酸胀 腰胀 腰痠 腰肌劳损 直不起腰 腰直不起来 腰楚 腰痛如束 腰楚跗软 腰脊~2痛 腰快断 腰要断 腰部酸 腰部~3(痛|疼|酸) 腰~1像?断 腰像断 腰直不起 腰眼~2(疼|痛|酸) 腰杆~2(疼|痛|酸) 腰~2(疼|痠|楚) 腰板~2(疼|酸) 腰部~3(坠|胀)痛 腰际~3(痛|疼|酸) 腰府~2(酸|痛) 腰如~3(折|束|断)
symptom.weak-legs | 膝软 | weak or wasting legs | 膝软 腿软 足软 下肢无力 下肢痿软 两腿无力 双下肢无力 肌肉萎缩 痿软 痿 下肢软 两足痿 肌肉瘦削 肌萎缩 腿没劲 腿没力气 腿发软 两腿发软 双腿发软 腿无力 双腿无力 两腿酸软 双腿酸软 膝酸软 膝盖发软 下肢乏力 下肢酸软 下肢软弱 下肢痿弱 下肢萎软 足膝无力 足痿 两足软弱 两足无力 肢体痿软 肢体痿弱 四肢痿软 肌肉萎软 腿脚无力 腿脚不便 跗软 腿足软 膝盖打软 膝打软 两足软 足膝软 足乏 腿足无力
symptom.heel-pain | 足跟痛 | heel pain | 足跟痛 脚跟痛 脚后跟疼 脚后跟痛 脚跟疼
symptom.seminal-emission | 遗精 | seminal emission or premature ejaculation | 遗精 梦遗 滑精 梦泄 遗泄 精液自出 早泄 遗精频作 遗精频繁 梦遗滑精 精液自遗 精关不固 滑泄 射精过早 射精快 不射精 经常遗精 梦中遗精 有梦而遗 无梦而遗 早泄滑精
symptom.impotence | 阳痿 | impotence or low desire | 阳痿 阳萎 性欲减退 阳事不举 举而不坚 性功能减退 性欲低下 性欲冷淡 性功能低下 勃起困难 勃起不坚 勃起障碍 硬不起来 阳事不兴 阳事不坚 性功能差 性功能障碍 阳物不举 没性欲 性欲低 性欲差 性冷淡 无性欲 举阳不坚 宗筋弛纵 阳事痿弱 性欲下降
symptom.excess-libido | 阳强 | excessive sexual desire | 阳强 性欲亢进 相火妄动 相火亢盛 阳物易举 阳事易举
symptom.scrotal-testicular | 睾丸 | scrotal or testicular complaint | 少腹引睾 睾丸~3(痛|肿) 附睾 阴囊~3(肿|冷|湿) 阴囊~4(痛|坠|胀) 睾丸~3(坠|胀)
symptom.joint-pain | 关节痛 | joint or body pain | 关节痛 关节疼痛 关节酸痛 关节肿痛 关节~4痛 关节~3肿 痹证 游走性 四肢关节 膝痛 肩痛 臂痛 膝关节 身痛 身疼 肢体疼痛 四肢疼痛 周身疼痛 周身酸痛 全身酸痛 肌肉酸痛 骨节疼痛 骨节酸痛 肢节疼痛 腿痛 坐骨神经痛 四肢酸痛 肢体酸痛 腰腿痛 下肢~3痛 臂~3痛 肩~3痛 类风湿 痛痹 关节疼 关节痛得 关节酸 膝盖疼 膝盖痛 膝疼 膝关节痛 膝关节疼 膝关节疼痛 膝关节肿痛 肩膀疼 肩膀痛 肩膀酸 肩疼 肩周炎 肩关节疼痛 胳膊疼 胳膊痛 手指关节疼 手指关节痛 手腕疼 脚踝疼 踝关节痛 腿疼 腿痛得 下肢疼痛 下肢酸痛 两腿酸痛 两腿疼痛 全身疼 浑身疼 浑身痛 浑身酸痛 全身疼痛 全身酸疼 身体疼痛 身体酸痛 周身痛 周身疼 遍身疼痛 一身尽痛 一身尽疼 骨头疼 骨痛 骨疼 骨节痛 骨节疼 四肢关节疼痛 四肢疼 肢节痛 肢节疼 肢节烦疼 肢体酸楚 肢体痛 身体痛 体痛 身疼痛 头身疼痛 头身痛 肌肉疼 肌肉痛 肌肉疼痛 髋痛 足痛 脚痛 脚疼 大脚趾疼 痛风 类风湿性关节炎 风湿性关节炎 骨关节炎 坐骨神经疼 肢体关节疼痛 重着疼痛 历节 膝~3(痛|疼) 踝~2(痛|疼) 腿~2(痛|疼) 手指~2(痛|疼) 髋~2(痛|疼) 肘~2(痛|疼) 腕~2(痛|疼) 足~2痛 全身~2(痛|疼) 肩胛作酸 肢痛 肢节肿痛 肩胛~2痛 肩臂~2痛 (脚趾头?|手指头?|脚趾|手指|手指节|指节)~2(疼|痛) 屁股~1(疼|痛) 尾巴骨~1(疼|痛) 胳肢窝~1(疼|痛) 崴脚 崴了脚 (肢节|骨节|一身|遍身|周身|浑身|全身|肢体|四肢)~4(疼|痛) 臂~3(疼|痛) 肩~3(疼|痛) 腿~3(疼|痛) 股~2(疼|痛) 身~1(疼|痛) 骨寒而痛
sign.local-red-swelling | 红肿 | red, hot swelling | 红肿 焮红 焮热 红肿疼痛 焮肿 局部红 漫肿疼痛 肿硬疼痛 肿红焮痛 肿红疼痛 肿痛异常 漫肿
symptom.spine-neck-pain | 背痛 | back or neck pain | 脊柱~4(痛|弯) 驼背 脊背~3痛 背痛 脊椎骨作痛 脊~3痛 项背~3痛 颈~2痛 落枕 脖子疼 脖子痛 脖子酸 脖子僵 颈肩痛 颈肩酸痛 颈椎疼 颈椎痛 颈椎不舒服 颈项疼痛 颈项不适 颈部僵硬 颈项僵硬 后背疼 后背痛 背疼 背部疼痛 背部酸痛 背酸 背酸痛 背部沉重 肩背痛 肩背疼痛 肩背酸痛 肩背酸 脊背痛 项背痛 背胀 肩颈酸痛 肩颈痛 后心疼 脊椎~3痛 脊痛 脊背~2痛 项背~2痛
symptom.general-aching | 周身酸楚 | aching all over | 浑身酸楚 周身酸楚 遍身酸痛 四肢酸楚 浑身疼痛 骨节酸楚 肢节酸楚 肌肉烦疼 遍体疼痛 周身疼痛 身痛 遍身疼痛 一身尽痛 全身酸痛 肢酸 腿酸 浑身疼 全身疼 浑身酸疼 浑身酸痛 全身酸疼 浑身都疼 跟被人打了一顿 像被人打了一顿 像散了架 浑身散架
symptom.weak-steps | 行走无力 | weak steps | 肢体下沉 脚步虚浮 足软 不敢久站 行走无力 走路不稳 步履无力
symptom.paralysis | 瘫软 | paralysis or inability to stand | 瘫软 痿瘫 截瘫 不能站立 不能行走 下肢瘫痪
symptom.sacral-pain | 腰骶 | lumbosacral complaint | 腰骶痛 骶痛 腰骶~3(痛|酸|坠) 骶部~3(痛|酸) 尾骨~2(疼|痛) 尾巴骨~1(疼|痛) 尾闾~2痛
sign.stasis | 瘀血 | stagnant blood, haematoma | 瘀血 淤血 血肿
symptom.limb-weakness | 肢体无力 | weakness of a limb | 肢体无力 胳膊没劲 手没劲 手无力 握力差 拿不住东西 上肢无力 肢体软弱无力 持物无力 一侧肢体无力
symptom.one-sided-numbness | 半身麻木 | numbness of one side | 半身麻木 半边身子麻 半身发麻 左半身麻 右半身麻 一侧肢体麻木 偏身麻木
symptom.swollen-joint | 关节肿大 | swollen joint | 关节肿大 关节肿胀 关节红肿 膝关节肿 关节肿 指关节肿大 膝肿 鹤膝 踝肿 膝盖肿
symptom.deformed-joint | 关节变形 | deformed joint | 关节变形 关节畸形 关节僵直 手指变形 脊柱变形 关节强直
symptom.hot-joint | 关节灼热 | hot joint | 关节灼热 关节发热 关节热痛 关节红 痛处灼热 关节焮热
symptom.cold-pain-joint | 关节冷痛 | cold painful joint | 关节冷痛 关节发凉 关节怕冷 膝盖冷痛 关节遇寒痛 关节寒痛 膝冷痛 关节怕风 关节怕凉
symptom.limb-heaviness-pain | 肢体重着 | heavy, fixed limb pain | 肢体重着 肢体重痛 关节重着 关节沉重 痛处重着 酸楚重着 重着不移 腿~8又胀又沉 腿又胀又沉 腿发胀发沉 腿胀 腿发沉
symptom.shoulder-stiff | 肩臂不举 | cannot raise the arm | 肩臂不举 肩不能举 胳膊抬不起来 上肢不能上举 肩关节活动受限 手臂抬不起 臂不能举 五十肩 肩凝 肩膀抬不起来 肩膀举不起来 胳膊举不过头 肩膀僵 肩膀发紧
symptom.lumbar-cold | 腰部发凉 | cold lower back | 腰部发凉 腰凉 腰间冷 腰冷如冰 腰中冷 腰冷如坐水中 腰部怕冷 腰部冷
symptom.lumbar-heavy | 腰重 | heavy lower back | 腰重 腰部沉重 腰沉 腰重如带五千钱 腰部重着 腰沉重 腰间沉重 腰腿沉重
symptom.lumbar-stabbing | 腰部刺痛 | stabbing lower back pain | 腰部刺痛 腰痛如刺 腰痛如锥 腰刺痛 闪腰 扭腰 腰扭伤 急性腰扭伤 腰闪了 闪了腰 闪着腰 扭了腰
symptom.sciatica | 腰腿放射痛 | pain from back to leg | 腰腿放射痛 腰痛放射 腰痛牵引下肢 坐骨神经痛 腰痛连腿 腿放射痛 臀部放射痛 下肢放射痛 腰腿窜痛 腰椎间盘突出 从屁股一直疼到 从屁股疼到 从腰疼到腿 屁股疼到脚 从腰一直疼到
symptom.hot-soles-feet | 脚底发热 | burning feet | 脚底发热 脚心热 脚底热 脚发烫 脚心发烫 脚发热 足心发热 足底发热 两足发热
symptom.swollen-painful-toe | 足趾肿痛 | swollen painful toe | 足趾肿痛 脚趾肿痛 大脚趾肿痛 趾关节红肿 足趾红肿 尿酸高 高尿酸 痛风发作 大脚趾又红又肿 大脚趾~3肿 脚趾头~3肿 脚趾~3红肿
symptom.intermittent-claudication | 间歇跛行 | limping after a distance | 间歇跛行 走路一段就疼 走一会儿腿疼 跛行 间歇性跛行 行走则痛
symptom.calf-pain | 小腿疼痛 | calf pain | 小腿疼痛 小腿疼 小腿痛 腿肚子疼 小腿酸痛 小腿胀痛 小腿肚痛
symptom.hand-swelling | 手指肿胀 | swollen fingers | 手指肿胀 手指肿 手胀 手肿胀 晨起手胀 早上手胀 手指发胀 手指胀
symptom.stiff-tendons | 筋缩 | shortened sinews | 筋缩 筋缩短 筋强 筋痛 筋脉不舒 筋骨疼痛 筋骨酸痛 筋疼 筋脉疼痛 大筋软短 软短 筋脉短缩
symptom.cold-genitals | 前阴寒冷 | cold genitals | 前阴寒冷 阴冷 阴囊冷 龟头冷 阴头寒 外阴冷 精冷
symptom.testicular-swelling | 睾丸肿大 | swollen testis | 睾丸肿大 睾丸肿痛 睾丸胀痛 睾丸硬结 子痈 睾丸疼 睾丸痛 附睾炎
symptom.hernia | 疝气 | hernia | 疝气 小肠气 狐疝 腹股沟肿块 疝 小肠疝气 偏坠
symptom.semen-blood | 血精 | blood in the semen | 血精 精液带血 精中带血
symptom.rigid-lying | 僵卧不动 | lying rigid | 僵卧 僵卧不动 僵卧于床
symptom.pain | 疼痛 | pain, place not told | 疼痛 剧痛 痛不可忍 痛不可当 疼痛难忍 疼痛不止 疼痛剧烈 疼痛不已 疼得厉害 疼得要命 痛得厉害 痛得要命 疼死 痛死 作痛 痛甚 痛势 痛益增 其痛益甚 痛不已 痛异常 疼得 痛得 !痛止 !痛已止 !痛定 !痛平 !痛已定 !痛遂止 !痛除
`;
