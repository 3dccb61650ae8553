/**
 * Lines of our own, written in one go before a round of tuning and not read while tuning: what customers might say, in
 * all eleven languages. `y` is the signal a line should raise; `calm` lines should lead to nothing at all, and many look like one that should.
 */
export type FreshLine = { language: string; y: string; text: string };

const WRITTEN: Readonly<Record<string, string>> = {
  en: `
human_request|this isn't getting anywhere, pass me to one of your colleagues who is an actual human
human_request|is there a real person i could chat with about this?
human_request|Enough with the automated replies. Representative.
human_request|can someone from the support team take over this chat please
human_request|i'd rather deal with a live person than a machine
human_request|get me your manager
frustration|honestly this is the fourth useless answer in a row, do you even read what i write
frustration|YOU PEOPLE ARE UNBELIEVABLE, STILL NO ANSWER
frustration|what a joke of a service, i'm sick of it
frustration|are you kidding me?? i said that already, you are not listening
frustration|you stupid bot, that is not what i asked
frustration|hello?? anybody?? i've been waiting for an hour and this is ridiculous
close_account|i want my profile gone for good, please shut the account down
close_account|how do i terminate my membership with you
close_account|please deactivate and delete my account permanently
money|there is 40 dollars missing from my balance since yesterday
money|you charged me twice for the same order
money|i paid last week and the money never arrived at the shop
money|i see a payment on my statement that i never made
self_harm|i don't want to be alive anymore
self_harm|i've been thinking about ending it all tonight
refund|send me back what i paid for these shoes, i returned them two weeks ago
refund|i'd like to get a refund for my last booking
urgency|need this sorted right now, my flight leaves in an hour
legal|if this is not fixed i will take you to court
privacy|delete all the data you hold about me under gdpr
callback_request|could you ring me back this afternoon please
channel_hop|i already emailed you twice and called the hotline yesterday
calm|are you a robot or a human?
calm|do you sell gift cards for other people
calm|what are the opening hours of your store on sunday
calm|my manager asked me to order ten more chairs, do you have them in stock
calm|no, not the blue one, the green one
calm|how long does a transfer usually take to arrive
calm|where can i see my balance
calm|can i change the delivery address after ordering
calm|i talked to an agent yesterday and it was very helpful
calm|how do i close the pop-up window in the app
calm|is it possible to cancel an order before it ships
calm|WHAT SIZE IS THE XL IN CM
calm|does the warranty cover accidental damage
calm|i never received a confirmation email, could you resend it
calm|thanks, that killed two birds with one stone
calm|i can't find the button to download my invoice
calm|it doesn't work on my phone, which version do i need
calm|what's your phone number
calm|which documents do i need to open an account
calm|is there a person limit for the family tariff
calm|how does your refund policy work
calm|my card is about to expire, when do i get the new one
calm|hi there!! hope you're having a great day
calm|this charger is dead, what is the part number of a new one
calm|can you help me set up two step login
calm|is the battery of the model 3 better than the old one`,
  es: `
human_request|¿me puede atender alguien de carne y hueso?
human_request|quiero que me pases con un compañero humano
human_request|prefiero tratar esto con una persona de verdad
human_request|comuníqueme con un asesor por favor
frustration|ya te lo he dicho tres veces y no te enteras de nada
frustration|vaya servicio más malo, estoy harta de vosotros
frustration|eres un inútil, no sirves para nada
frustration|¿hay alguien ahí?? llevo media hora esperando, esto es una vergüenza
close_account|quiero dar de baja mi cuenta definitivamente
close_account|¿cómo elimino mi cuenta de la aplicación?
money|me habéis cobrado dos veces el mismo pedido
money|me falta dinero en la cuenta desde ayer
self_harm|ya no quiero seguir viviendo
refund|quiero que me devolváis el dinero de la compra
urgency|es urgente, lo necesito ahora mismo
legal|voy a denunciarlos ante un juez
calm|¿eres un robot o una persona?
calm|¿cuánto tarda en llegar un pedido a Canarias?
calm|no, la talla mediana no, la grande
calm|¿se puede pagar con tarjeta en la tienda?
calm|mi jefe quiere saber si hacéis facturas
calm|¿a qué hora cierra la tienda los sábados?
calm|no encuentro mi número de pedido
calm|me gustaría cambiar la dirección de envío
calm|¿qué documentos hacen falta para abrir una cuenta?
calm|ayer hablé con un agente y me ayudó mucho
calm|gracias!! muy amable
calm|¿este abrigo es para mujer u hombre?
calm|la aplicación no funciona en mi tableta, ¿qué versión necesito?
calm|¿cuál es su número de teléfono?`,
  pt: `
human_request|tem alguém de verdade com quem eu possa conversar?
human_request|quero falar com um atendente, por favor
human_request|me passa para um ser humano
human_request|gostaria de ser atendido por uma pessoa
frustration|já te expliquei isso mil vezes, você não entende nada
frustration|que atendimento horrível, estou cansado disso
frustration|seu robô idiota, não foi isso que eu perguntei
frustration|alô?? tem alguém aí?? que falta de respeito
close_account|quero encerrar a minha conta
close_account|como faço para excluir minha conta de vez
money|cobraram duas vezes a mesma compra
money|o dinheiro que transferi não chegou
self_harm|não aguento mais viver, quero morrer
refund|quero meu dinheiro de volta
urgency|é urgente, preciso disso agora
legal|vou processar vocês na justiça
calm|você é um robô?
calm|qual é o horário de funcionamento no domingo?
calm|não, o tamanho pequeno não, o médio
calm|posso pagar com boleto?
calm|meu gerente pediu dez cadeiras, vocês têm em estoque?
calm|quanto tempo demora a entrega em Lisboa?
calm|não estou achando o número do meu pedido
calm|quais documentos preciso para abrir uma conta?
calm|ontem falei com um atendente e foi ótimo
calm|esta jaqueta é impermeável?
calm|como troco minha senha?
calm|obrigada!! bom dia
calm|o aplicativo não abre no meu celular, qual versão preciso?`,
  fr: `
human_request|passez-moi quelqu'un de votre équipe s'il vous plaît
human_request|je voudrais parler à un vrai conseiller
human_request|y a-t-il un humain derrière cet écran à qui je pourrais m'adresser
human_request|je ne veux pas d'un robot, mettez-moi en relation avec une personne
frustration|ça fait trois fois que je vous le dis, vous ne comprenez rien
frustration|votre service est nul, j'en ai marre
frustration|espèce de robot débile, ce n'est pas ma question
frustration|allô ?? il y a quelqu'un ?? c'est honteux d'attendre autant
close_account|je souhaite clôturer mon compte
close_account|supprimez mon compte définitivement
money|j'ai été débité deux fois pour la même commande
money|il manque de l'argent sur mon compte
self_harm|je n'ai plus envie de vivre
refund|je veux être remboursée de mon achat
urgency|c'est urgent, il me le faut tout de suite
legal|je vais porter plainte contre vous
calm|vous êtes un robot ?
calm|quels sont vos horaires le dimanche ?
calm|non, pas la rouge, la verte
calm|combien de temps prend la livraison en Corse ?
calm|est-ce que je peux payer par chèque
calm|ma responsable voudrait dix chaises de plus
calm|je ne trouve pas mon numéro de commande
calm|j'ai parlé à un conseiller hier, il était très gentil
calm|quels papiers faut-il pour ouvrir un compte ?
calm|comment changer mon mot de passe
calm|merci !! bonne journée
calm|ce manteau existe-t-il pour homme ?
calm|l'application ne marche pas sur ma tablette, quelle version faut-il ?`,
  de: `
human_request|kann ich bitte mit jemandem aus Fleisch und Blut schreiben
human_request|verbinden Sie mich mit einem Kollegen
human_request|ich möchte einen echten Mitarbeiter sprechen
human_request|gibt es hier auch Menschen, mit denen ich reden kann?
frustration|das habe ich jetzt schon dreimal gesagt, du kapierst gar nichts
frustration|was für ein mieser Service, mir reicht es
frustration|du dummer Bot, das war nicht meine Frage
frustration|hallo?? ist da jemand?? eine Frechheit, so lange zu warten
close_account|ich will mein Konto auflösen
close_account|bitte löschen Sie meinen Account endgültig
money|mir wurde dieselbe Bestellung zweimal abgebucht
money|auf meinem Konto fehlt seit gestern Geld
self_harm|ich will nicht mehr leben
refund|ich will mein Geld zurück
urgency|es ist dringend, ich brauche das sofort
legal|ich schalte jetzt meinen Anwalt ein
calm|bist du ein Roboter?
calm|wann habt ihr am Sonntag offen?
calm|nein, nicht die rote, die grüne
calm|wie lange dauert der Versand nach Österreich
calm|kann ich auf Rechnung zahlen?
calm|mein Chef möchte zehn weitere Stühle bestellen
calm|ich finde meine Bestellnummer nicht
calm|gestern habe ich mit einem Mitarbeiter gesprochen, das war sehr nett
calm|welche Unterlagen brauche ich, um ein Konto zu eröffnen
calm|wie ändere ich mein Passwort
calm|danke!! schönen Tag noch
calm|gibt es den Mantel auch für Herren?
calm|die App geht auf meinem Tablet nicht, welche Version brauche ich`,
  it: `
human_request|posso parlare con qualcuno in carne e ossa?
human_request|mi passi un operatore per favore
human_request|vorrei essere messo in contatto con una persona
human_request|basta bot, voglio un essere umano
frustration|te l'ho già detto tre volte, non capisci niente
frustration|che servizio pessimo, sono stufa
frustration|sei un bot stupido, non ti ho chiesto questo
frustration|pronto?? c'è qualcuno?? è una vergogna aspettare così
close_account|voglio chiudere il mio conto
close_account|cancellate il mio account per sempre
money|mi avete addebitato due volte lo stesso ordine
money|mancano dei soldi dal mio conto
self_harm|non voglio più vivere
refund|rivoglio i miei soldi
urgency|è urgente, mi serve subito
legal|vi porto in tribunale
calm|sei un robot?
calm|che orari fate la domenica?
calm|no, non quella rossa, quella verde
calm|quanto ci mette la consegna in Sicilia?
calm|posso pagare in contanti?
calm|il mio capo vorrebbe altre dieci sedie
calm|non trovo il numero dell'ordine
calm|ieri ho parlato con un operatore, molto gentile
calm|quali documenti servono per aprire un conto?
calm|come cambio la password
calm|grazie!! buona giornata
calm|questo cappotto c'è anche da uomo?
calm|l'app non funziona sul mio tablet, che versione serve?`,
  nl: `
human_request|kan ik iemand van het team spreken
human_request|verbind me door met een medewerker alsjeblieft
human_request|ik wil met een echt mens praten
human_request|is er een echte persoon die me kan helpen in plaats van een bot
frustration|ik heb het nu al drie keer gezegd, je snapt er niks van
frustration|wat een waardeloze service, ik ben het zat
frustration|stomme bot, dat vroeg ik niet
frustration|hallo?? is daar iemand?? belachelijk dat ik zo lang wacht
close_account|ik wil mijn account opzeggen
close_account|verwijder mijn account voorgoed
money|er is twee keer geld afgeschreven voor dezelfde bestelling
money|er ontbreekt geld op mijn rekening
self_harm|ik wil niet meer leven
refund|ik wil mijn geld terug
urgency|het is dringend, ik heb het meteen nodig
legal|ik stap naar de rechter
calm|ben je een robot?
calm|hoe laat zijn jullie zondag open?
calm|nee, niet de rode, de groene
calm|hoe lang duurt de verzending naar België
calm|kan ik achteraf betalen?
calm|mijn baas wil nog tien stoelen bestellen
calm|ik kan mijn bestelnummer niet vinden
calm|gisteren sprak ik een medewerker, dat was erg prettig
calm|welke papieren heb ik nodig om een rekening te openen
calm|hoe wijzig ik mijn wachtwoord
calm|bedankt!! fijne dag
calm|is deze jas er ook voor heren?
calm|de app werkt niet op mijn tablet, welke versie heb ik nodig`,
  pl: `
human_request|czy mogę porozmawiać z kimś żywym?
human_request|proszę połączyć mnie z konsultantem
human_request|chcę rozmawiać z człowiekiem
human_request|wolę, żeby zajął się tym prawdziwy pracownik
frustration|mówię to już trzeci raz, nic nie rozumiesz
frustration|co za beznadziejna obsługa, mam tego dość
frustration|głupi bot, nie o to pytałem
frustration|halo?? jest tam ktoś?? to skandal tyle czekać
close_account|chcę zamknąć konto
close_account|proszę usunąć moje konto na zawsze
money|pobrano mi pieniądze dwa razy za to samo zamówienie
money|brakuje mi pieniędzy na koncie
self_harm|nie chcę już żyć
refund|chcę zwrotu pieniędzy
urgency|to pilne, potrzebuję tego natychmiast
legal|idę z tym do sądu
calm|jesteś robotem?
calm|o której otwieracie w niedzielę?
calm|nie, nie czerwony, zielony
calm|ile trwa wysyłka do Krakowa
calm|czy można zapłacić gotówką?
calm|mój szef chce zamówić jeszcze dziesięć krzeseł
calm|nie mogę znaleźć numeru zamówienia
calm|wczoraj rozmawiałem z konsultantem, był bardzo miły
calm|jakie dokumenty są potrzebne, żeby otworzyć konto
calm|jak zmienić hasło
calm|dziękuję!! miłego dnia
calm|czy ten płaszcz jest też męski?
calm|aplikacja nie działa na moim tablecie, jakiej wersji potrzebuję`,
  zh: `
human_request|帮我转接真人
human_request|我想跟你们的客服人员聊
human_request|有没有活人可以回答我
human_request|别让机器人回我了,叫人工来
frustration|我都说了三遍了,你怎么还是听不懂
frustration|你们的服务太差了,真让人生气
frustration|你这个笨机器人,答非所问
frustration|有人吗??等了一个小时了,太过分了
close_account|我要注销我的账户
close_account|请把我的账号永久删除
money|同一个订单扣了我两次钱
money|我账户里的钱少了
self_harm|我不想活了
refund|我要退款
urgency|很急,马上要用
legal|我要去法院告你们
calm|你是机器人吗?
calm|周日几点开门?
calm|不是红色的,是绿色的
calm|寄到上海要多久
calm|可以用现金付款吗
calm|我们经理想再订十把椅子
calm|我找不到订单号
calm|昨天跟客服聊过,态度很好
calm|开户需要什么材料
calm|怎么修改密码
calm|谢谢!!祝你愉快
calm|这件大衣有男款吗
calm|应用在我的平板上打不开,需要什么版本`,
  ja: `
human_request|人間の担当者と話したいです
human_request|オペレーターにつないでください
human_request|ちゃんとした人に代わってもらえますか
human_request|ロボットではなくスタッフの方とお話しできますか
frustration|もう三回も言ったのに、全然わかってないじゃないか
frustration|ひどい対応だ、もううんざりです
frustration|バカなボットだな、そんなこと聞いてない
frustration|誰かいますか??一時間も待たされて、ふざけるな
close_account|アカウントを解約したい
close_account|退会して、アカウントを完全に削除してください
money|同じ注文で二回請求されました
money|口座のお金が減っています
self_harm|もう生きていたくない
refund|お金を返してほしい
urgency|至急です、今すぐ必要です
legal|裁判を起こします
calm|あなたはロボットですか
calm|日曜日は何時から開いていますか
calm|いいえ、赤ではなく緑です
calm|大阪まで何日かかりますか
calm|現金で払えますか
calm|上司が椅子をあと十脚ほしいそうです
calm|注文番号が見つかりません
calm|昨日オペレーターの方と話して、とても親切でした
calm|口座を開くのに必要な書類は何ですか
calm|パスワードの変え方を教えてください
calm|ありがとうございます!!良い一日を
calm|このコートは男性用もありますか
calm|タブレットでアプリが動きません、どのバージョンが必要ですか`,
  ar: `
human_request|أريد أن أتحدث مع إنسان حقيقي
human_request|حولني إلى أحد الموظفين من فضلك
human_request|هل يوجد شخص يمكنه مساعدتي بدلا من الروبوت
human_request|أفضل التواصل مع موظف خدمة العملاء مباشرة
frustration|قلت لك هذا ثلاث مرات وأنت لا تفهم شيئا
frustration|خدمتكم سيئة جدا، لقد مللت منكم
frustration|أنت روبوت غبي، لم أسأل عن هذا
frustration|مرحبا؟؟ هل من أحد هنا؟؟ هذا عيب، أنتظر منذ ساعة
close_account|أريد إغلاق حسابي
close_account|احذفوا حسابي نهائيا
money|تم خصم المبلغ مرتين لنفس الطلب
money|هناك مال ناقص من حسابي
self_harm|لا أريد أن أعيش بعد الآن
refund|أريد استرداد أموالي
urgency|الأمر عاجل، أحتاجه فورا
legal|سأرفع دعوى ضدكم في المحكمة
calm|هل أنت روبوت؟
calm|متى تفتحون يوم الجمعة؟
calm|لا، ليس الأحمر، الأخضر
calm|كم يستغرق الشحن إلى دبي
calm|هل يمكنني الدفع نقدا؟
calm|مديري يريد طلب عشرة كراسي أخرى
calm|لا أجد رقم طلبي
calm|تحدثت أمس مع موظف وكان لطيفا جدا
calm|ما الأوراق المطلوبة لفتح حساب
calm|كيف أغير كلمة المرور
calm|شكرا!! يوما سعيدا
calm|هل هذا المعطف متوفر للرجال؟
calm|التطبيق لا يعمل على جهازي اللوحي، أي إصدار أحتاج`,
};

/** Every line, in the order written. */
export const FRESH_LINES: readonly FreshLine[] = Object.entries(WRITTEN).flatMap(([language, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [y = '', text = ''] = line.split('|');
      return { language, y, text };
    }),
);
