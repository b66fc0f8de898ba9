// Words of a consultation while it is held.
export const consultationWords = {
  'consultation.title': ['问诊', 'Consultation'], 'consultation.withdraw': ['撤回问诊', 'Withdraw'], 'consultation.withdrawSure': ['撤回后这次问诊不能再继续。确定吗？', 'A withdrawn consultation cannot be taken up again. Are you sure?'], 'consultation.withdrawn': ['这次问诊已撤回。', 'This consultation was withdrawn.'],
  'consultation.ready': ['分析完成了。', 'The analysis is ready.'], 'consultation.seeResult': ['查看结果', 'See the result'],
  'steps.title': ['问诊进度', 'Where the consultation stands'], 'steps.done': ['（完成）', ' (done)'],
  'chat.title': ['与小艾对话', 'Talk with Xiaoai'], 'chat.me': ['我', 'Me'], 'chat.first': ['哪里不舒服、有多久了？', 'What is wrong, and since when?'], 'chat.more': ['还有要补充的吗？', 'Anything to add?'], 'chat.placeholder': ['例如：最近两周睡不好，白天没力气，胃口差', 'For example: I have slept badly for two weeks, no energy in the day, poor appetite'],
  'talk.title': ['对话', 'Conversation'], 'talk.toPractitioner': ['写给审核您病例的医师', 'Write to the practitioner who reviews your case'], 'talk.toPerson': ['写给患者', 'Write to the person'], 'talk.placeholder': ['对方会收到通知', 'The other side gets a notification'],
  'talk.nobody': ['医师接手您的病例后，可以在这里与医师交谈。', 'Once a practitioner has taken your case you can talk with them here.'], 'talk.notUrgent': ['医师不一定马上看到。情况紧急请直接呼叫急救。', 'It may take a while until this is read. In an emergency call for help directly.'],
  'chat.send': ['发送', 'Send'], 'chat.soon': ['小艾马上就来。', 'Xiaoai is on her way.'],
  'question.nth': ['第 {n} 个问题', 'Question {n}'], 'question.asked': ['已回答 {n} 个问题', '{n} questions answered'], 'question.undo': ['撤回上一个回答', 'Take the last answer back'], 'question.enough': ['问题问完了。可以补充检查，或者开始分析。', 'No more questions. Add an examination, or start the analysis.'], 'question.skip': ['不清楚／跳过', 'Not sure / skip'], 'question.answer': ['回答', 'Answer'],
  'scale.0': ['没有', 'None'], 'scale.1': ['轻', 'Slight'], 'scale.2': ['中', 'Moderate'], 'scale.3': ['重', 'Severe'],
  'understood.title': ['已听到的', 'What was understood'], 'understood.absent': ['没有：', 'Not present:'],
  'analyse.title': ['分析', 'Analysis'], 'analyse.note': ['随时可以开始；回答和检查越多，判断越可靠。', 'Start whenever you like; more answers and examinations make it more reliable.'], 'analyse.start': ['开始分析', 'Start the analysis'], 'analysing.wait': ['正在工作，通常几秒钟。', 'at work; usually a few seconds.'],
  'emergency.title': ['请立即拨打 {emergency}', 'Call {emergency} now'], 'emergency.call': ['拨打 {emergency}', 'Call {emergency}'], 'emergency.why': ['原因', 'Why'], 'emergency.alone': ['请让身边的人陪着您，把门打开，等待急救人员。', 'Have someone stay with you, unlock the door and wait for the ambulance.'], 'emergency.stopped': ['为了您的安全，这次问诊到此为止，已作记录。', 'For your safety this consultation stops here; it has been recorded.'],
  'urgent.title': ['请尽快（当天）就医', 'Please see a physician today'],
} as const;
