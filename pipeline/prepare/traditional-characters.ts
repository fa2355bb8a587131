/** Traditional characters that words of the United Nations have, and the simplified ones that its documents are printed in. */

/** Each is in use in its own script alone: what both have, as 后 and 余, is left out. */
export const traditional =
  '聯國會議決報書長員權發組織總務與對這為來時個們實際關於應當經濟開門問間見語說請認識讀論證變護讓執條約則據團體財術規標準歷產業聞難導須處級統計劃區動過還進運達適選邊遠遲遺鄰釋鐵錄銀錢鎮陸陽陰隊階隨險離電響領頭題願顯風飛養馬驗鳥點齊齡龍嚴東絲兩樂買亂爭亞億僅傳傷價儀優償兒內兇勞勢勝協單衛卻廣廠歐殘氣漢湯溝減測湧滅漲漁潛澤濃濱瀕灣災煉煙熱爾牆狀獨獲環現畫異療盡盤監眾碼礎禮種稱積穩窮競筆節範築簡糧紅紀紙細終給絕維網緊線編練縣縱績繼續罰職聲聽腦臨舉舊藝藥號蟲補製複視覺觀觸訂討訓託記訪設許訴詞評試詩話該詳誠誤調談課諸謀謝譯負貢貧貨販貫責貴貿費資賓賠質購贊贏車軍軟輕載輪輯輸轉辦農遞鏈錯鍵鎖闡闊隱雜雖雙霧靜韓項順預頻額飯飲餘館鬥鬧魚麗黃黨'

const simple =
  '联国会议决报书长员权发组织总务与对这为来时个们实际关于应当经济开门问间见语说请认识读论证变护让执条约则据团体财术规标准历产业闻难导须处级统计划区动过还进运达适选边远迟遗邻释铁录银钱镇陆阳阴队阶随险离电响领头题愿显风飞养马验鸟点齐龄龙严东丝两乐买乱争亚亿仅传伤价仪优偿儿内凶劳势胜协单卫却广厂欧残气汉汤沟减测涌灭涨渔潜泽浓滨濒湾灾炼烟热尔墙状独获环现画异疗尽盘监众码础礼种称积稳穷竞笔节范筑简粮红纪纸细终给绝维网紧线编练县纵绩继续罚职声听脑临举旧艺药号虫补制复视觉观触订讨训托记访设许诉词评试诗话该详诚误调谈课诸谋谢译负贡贫货贩贯责贵贸费资宾赔质购赞赢车军软轻载轮辑输转办农递链错键锁阐阔隐杂虽双雾静韩项顺预频额饭饮余馆斗闹鱼丽黄党'

const simpleSigns = [...simple]
const pairs: ReadonlyMap<string, string> = new Map([...traditional].map((sign, at) => [sign, simpleSigns[at] ?? sign]))

/** A word in simplified characters. */
export function simplified(word: string): string {
  return [...word].map((sign) => pairs.get(sign) ?? sign).join('')
}
