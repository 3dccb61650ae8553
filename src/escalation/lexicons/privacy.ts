import type { TopicLexicon } from './topics.ts';

/**
 * What a business does with what it knows about somebody. Said with an agent (you hold, you passed on), an order (delete
 * all you hold, stop sharing) or a worry (who can read this), about something of the customer's. What customers do with their own
 * data themselves ("share my location with the driver", "track my parcel") is a chore, and none of it.
 */
const english: TopicLexicon = {
  lists: {
    you: 'you u ya they it your_company your_team your_staff your_firm your_app your_site your_website your_bank your_partners your_system this_app this_site this_website this_company the_app the_site the_website the_company the_developer the_developers the_service your_employees your_advertisers facebook google',
    aux: 'will would can could do does did has have had is are was may might to ever also even guys people be been going_to able_to allowed_to not just already dont really actually going',
    data: 'data info information informations details records record documents document notes photos pictures photo picture image passport id ids phone_number number mobile email emails email_address e-mail address name location identity history contacts passwords password card_number card_details bank_details ssn social_security profile conversation conversations messages message chat chats transcript transcripts recordings files file searches activity date_of_birth dob birthday diagnosis results medications prescriptions cookies preferences browsing face voice aadhaar aadhar',
    strong:
      'data info information informations details records recordings transcripts conversations chat_history messages files',
    give: 'share sharing shared shares sell selling sold sells pass passing passed passes give gave given giving gives disclose disclosed disclosing leak leaked leaking expose exposed hand handed handing forward forwarded publish published publishing reveal revealed rent trade supply transmit provide',
    keep: 'collect collects collecting collected store stores storing stored save saves saving saved keep keeps keeping kept retain retains retained record records recording recorded log logs logging logged gather gathers gathered process processing monitor monitoring monitors hold harvest capture scan track tracks tracking transmit',
    see: 'see read view access look_at listen_to reading viewing watching accessing monitor monitoring',
    delete:
      'delete deleting deleted erase erasing erased wipe wiping destroy remove removing removed purge scrub shred forget deletion_of erasure_of removal_of anonymise anonymize',
    on: 'on away out over along off around them',
  },
  phrases: {
    privacy: [
      '(gdpr|ccpa|hipaa|lgpd|dpdp|data_protection|data_privacy|data_breach|data_leak|data_breaches|data_controller|data_processor|data_subject|data_collection|data_retention|data_safe|data_secure|data_security|right_to_be_forgotten|right_to_erasure|right_of_access|right_to_access|right_to_object|right_to_rectification|subject_access|dsar|third_party_cookies|identity_theft|confidentiality|anonymized|anonymised|tracking_cookies|biometric|eavesdrop|surveillance|breach_of_privacy|invasion_of_privacy|browsing_history|browser_history|user_data|users_data|information_commissioner|personal_data|spying|spy_on|spyware|encrypted|encryption)',
      'privacy !(policy|policies|notice|statement|filter|filters|screen|screens|glass|film|settings|setting|mode|curtain|curtains|fence|protector|cover|page|link|booth|room)',
      '(privacy_policy|privacy_settings|your_policy) .. (say|says|comply|complies|allow|allows|breach|share|sell|violate|violated|changed|cover|protect|mean)',
      '{you} {aux}? {aux}? {aux}? ({give}|{keep}|use|using|used|read|reading|upload|listen_to|track|view|access|detect|take|determine) {on}? (to|with|any|all|what|of|the|some|this)? (my|our|peoples|users|customers|your_users|personal|private|user|customer|any_of_my|all_my|someones|kids|childrens) {data}',
      '{you} {aux}? {aux}? {aux}? (collect|collects|collecting|collected|gather|harvest|sell|sells|share|shares|sharing|selling|store|stores|log|leak|record|track|transmit|keep|keeps|save|saves) .. (data|information|info) !(plan|roaming|usage|pack)',
      '(share|shared|sell|sold|send|sent|transmit|accessed|access|accessible|give|given|gave|data|information|info|transmission|disclose|disclosed|available|stored|visible|email|number|details|pass|passed) ... (third_party|third_parties|3rd_party|3rd_parties|advertisers|marketers|other_companies|other_firms|other_businesses|data_brokers|the_government) !(fee|fees|seller|sellers|insurance|insurer|cover|payment|transfer|delivery)',
      '{you} {aux}? {aux}? (track|tracks|tracking|follow|monitor|monitoring|spy_on|record|recording|watch|watching|listen_to|listening_to|profiling) (me|us|my_activity|my_location|my_browsing|my_phone|my_calls|my_searches|what_i|users|customers)',
      '(know|knows|knowing) (my|where) (location|i_live|i_am)',
      '(who|whom) .. {give} {on}? (my|our) .. {data}',
      '(my|our|peoples|customer|personal|private) (personal|private|account|medical)? {strong} .. (stolen|lost_by)',
      '(use|using|access|accessing|turn_on|activate) my (camera|microphone|location|contacts|photos) .. (without|in_the_background|when_i|all_the_time|even)',
      '(can|could|may|are|might|do|if) (companies|advertisers|others|other_people|employers|third_parties|strangers|hackers|people|anyone|anybody|governments|police|family|other_users|other_members|staff) .. (buy|get|see|access|read|view|steal|obtain|have_access_to) (to)? (my|our|what_i|any_of_my|what_im) .. {data}',
      '{you} .. (sent|emailed|posted|mailed|texted|forwarded|showed|delivered) (my|our) .. ({data}|letter|letters|statement|bill|medical) .. to (my|a|an|the_wrong|another|someone|somebody|other|everyone|strangers|all)',
      '(my|our|peoples|your_customers|personal|private|customer|users|any_of_my|all_my) (personal|own|private|medical|health|account|contact|chat|search|credit_card|credit|card|bank|home)? {data} .. (shared|sold|leaked|disclosed|exposed|hacked|compromised|breached|tracked|accessible|available_to|used_by|sent_to|published|misused|collected|stored|retained|kept|encrypted|anonymous|confidential|private|viewed|accessed|protected|secured|safe|secure|monitored|recorded|used_for|given_to|passed_on|passed_to|handed|public|visible_to) !(card|place)',
      '(information|data|info|activity|choices|messages|recordings|chats|conversations|conversation|searches|notes|transcripts|calls|chat) (i_enter|i_provide|i_give|i_share|that_i|you_collect|you_have|is|are|be|being|been|will_be|here|itself|with_you|gets|get)? (is|are|be|being|been|ever|get|going_to_be)? (sold|shared|stored|kept|collected|used_for|saved|private|confidential|recorded|logged|monitored|leaked|tracked|encrypted|accessed|anonymous|retained|exposed|read_by|seen_by|archived|hacked|compromised|disclosed)',
      '(is|are|do|does|was) (this|my|our|the|these|what_i) .. (chat|chats|conversation|conversations|messages|calls|call|screen|data|location|searches|voice) (being|be|getting|get)? (recorded|monitored|logged|saved|stored|kept|watched|read|tracked)',
      '(stop|quit|cease|dont|do_not|no_right_to|object_to|opt_out_of|unhappy_about|not_happy_with|against) (you|your|any|me)? (sharing|selling|using|passing|giving|processing|storing|keeping|collecting|tracking|recording|profiling|disclosing|forwarding|share|sell|pass|process|disclose) {on}? (of)? (my|our|any_of_my|personal|all_my|peoples) .. ({data}|face|voice|image|story)',
      '(stop|quit) (using|publishing|posting|showing|displaying|putting) (my|our) .. (name|photo|picture|image|face|voice|story|data|details|number|email|address|data)',
      '{delete} .. (data|information|info|details|records|everything|all|whatever|what|anything|photos|files|documents|recordings|messages|stuff) .. (you|youve|they|your_company|u) (have|hold|keep|store|stored|kept|collected|got|saved|are_holding|are_keeping|have_got|ever)',
      '{delete} (all|any|every|everything|the|both)? (of|about)? (my|our|me) .. ({data}|pictures|scans|info)? .. (from|off|in|on) your (server|servers|system|systems|database|databases|records|files|books|side|end|archive|cloud)',
      '{delete} (all|any|every|everything)? (of)? (my|our|all_my|any) (personal|personally_identifying|private|customer|user|own|old|browsing|search|personally_identifiable|stored)? ({strong}|history|medical_records) !(plan|roaming|usage|pack|bundle)',
      '(everything|all_data|all_information|all_the_data|all_the_information|all_personal_data|all_my_data) (about|on|related_to|concerning|of) (me|us|mine) .. ({delete}|gone|deleted|from)?',
      '(everything|all|whatever|what|data|information|info|records|details|anything|personal_details|copy) .. (you|youve|your_company|they|u|you_guys|your_team) (have|hold|keep|store|collect|collected|got|stored|process|gathered|saved|have_got|are_holding|currently_hold|kept) (stored|saved|kept|got|collected|gathered|there|exactly)? (about|on|of|concerning|regarding) (me|us|my|myself)',
      '(copy|export|download|disclosure|access_to|access) .. (my|all_my|all_of_my) (personal)? (data|information|records|personal_data|chat_history|call_recordings|recordings|file)',
      '(who|who_else|which_staff|what_staff|which_employees|can_anyone|can_anybody|can_someone|does_anyone|does_anybody|is_anyone|is_anybody|is_someone|can_your_staff|can_other_people|can_others|how_many_people) (else)? {aux}? {aux}? {see} .. (my_data|my_details|my_information|my_personal|my_private|my_messages|my_records|my_chat|my_photos|my_documents|my_files|my_emails|my_email|my_address|my_phone|my_location|my_history|my_contacts|my_searches|my_name|my_passport|what_i|this_chat|this_conversation|our_chat|these_messages|these_chats|our_conversation|the_chat|what_we)',
      '(has|have|got|had|gain|gained) access to (my|our|all_my) .. (data|info|information|personal|records|photos|messages|contacts|location|files|emails|documents|camera|microphone|conversation|conversations|chats) !(on_my_card|on_the_card)',
      '(who|anyone|anybody|staff|someone|company|person|they) .. access (to)? (my_data|my_details|my_information|my_personal|personal_info|personal_information|my_messages|my_records|my_chat|this_chat|this_conversation|our_chat|the_chat|what_i|the_data|the_information|my_location|my_photos|my_medical)',
      '(track|tracking|tracks|tracked) me',
      '(withdraw|withdrawing|revoke|revoking|retract|take_back|take_away|cancel) (my|all|any|the|our)? (consent|consents|permission|permissions) !(to_debit|to_charge|slip)',
      '(never|not|didnt|dont|do_not|did_not|havent|without|nobody|no_one|who|wont|refuse_to|cant) (i|ever|me|my|any|even|have|asked|asked_for|gave|give|given|got|giving|you|having)? (you|me|my|any|your|for|our|us|the)? (consent|permission|agreed|agree|consented|opt_in|opted_in|sign_up|signed_up|authorised|authorized) .. (to_be|for|you|being|my|your|our|this|it|them|anyone|us)? .. (share|sharing|shared|sell|selling|using|track|tracked|tracking|store|storing|stored|recorded|recording|process|processing|marketing|data|information|photo|photos|newsletter|newsletters|spam|cookies|profiling|profiled|details|contacted|monitored|filmed|published)',
      '(shared|sold|published|recorded|filmed|photographed|passed|disclosed|posted|forwarded|tracked|collected|sharing|selling|tracking|recording|collecting|storing|stored) ... without (my|our|any|asking|asking_me|asking_for|telling|me)? (my|me|us|any)? (consent|permission|knowledge|agreement|approval|knowing|asking)',
      '(what|how) (exactly)? (do|will|would|are|did|does|can|should) {you} .. (do|doing|done|use|using|handle|treat|store|keep|protect|secure|collect|capture|know|need|happen) .. (with|about|of)? (my|our|the|all|personal|peoples|users|customer|private|that|any|this)? .. {strong} .. (from|about|on|i|of|for|with|to|we)?',
      '(what|where) (happens|will_happen|happened|becomes|become|goes|go|does|do) (to|with|of)? (my|our|the|all|any|what) (personal|private|of|all|the|my|medical|chat)? ({strong}|data_i|i_type|i_write|photos|documents|chat|conversation|recording|calls)',
      '(what|which|what_kind_of|what_type_of|what_sort_of|how_much|what_personal|what_other) (personal|private|user|my|sensitive)? (data|information|info|details) .. (collect|collected|keep|kept|store|stored|save|saved|share|shared|about_me|on_me|gather|gathered|captured|capture|have|access|required_by|given|sent|track|tracked|record|recorded|hold|held)',
      '(how|where) .. (my|our|peoples|users|customer|the_users|personal) (personal|private|user)? (data|information|info|details|records|passwords|documents) (being|be|is|are|will_be|get|gets|go|goes|going)? (secured|stored|kept|used|protected|safe|handled|processed|hosted|held|shared|encrypted|go|goes|to|after)',
      '(wrong|incorrect|inaccurate|outdated|out_of_date|false|misspelt|misspelled|rectify|rectified|amend|untrue|mistake|error) .. (in|on|from) (your|the|all_your) (records|files|database|file|record|system_about_me)',
      '(rectify|rectification_of|correct|amend|correction_of) (my|the|any|inaccurate|wrong|incorrect|all) .. (data|records|information|record) .. (you_hold|you_have|you_keep|about_me|on_me|held)?',
      '(remove|take|delete|erase|drop|get|wipe) me (off|from|out_of|completely_from|entirely_from) (your|the|all|any|all_your|all_of_your) .. (database|databases|records|systems|system|files)',
      '(safe|secure|dangerous|risky|wise|ok_to|comfortable|legal|okay_to|happy) (to|if|for|with|about|is_it_to)? (me|i|you|is_it)? (to)? (send|sending|give|giving|upload|uploading|share|sharing|enter|submit|submitting|provide|providing|email|put|leave|hand|type) .. (passport|id|identity|personal|bank_details|card_details|card_number|social_security|ssn|details|aadhaar|aadhar|pan|data|information|info|password|medical|documents)',
      '(privacy|security|confidentiality|information|data) (breach|breaches|leak|leaks|violation|violations|incident|complaint|officer|request|concern|concerns|rights|law|laws|infringement|protected|issues)',
      '(is|was|isnt|is_not|thats|call) (that|this|it|not)? (not)? (a|your)? (breach|leak|intrusion) !(of_contract)',
      '(see|saw|seen|seeing|received|sent|shown|showing|given|opened|read|got|getting|emailed|have) (me|us)? (all|of)? (another|someone_elses|somebody_elses|a_different|a_strangers|some_other|other_peoples|another_persons|a_different_persons) (customers|customer|persons|person|peoples|patients|patient|users|user|clients|client|people|account|guys)? .. (data|details|information|name|address|statement|letter|records|email|emails|documents|photos|messages|profile|medical|account_details|bank_details|personal)',
      '(someone|somebody|anyone|strangers|others|everyone|other_customers|other_users|my_neighbour|my_neighbor|my_ex|your_agent|your_employee|your_driver|an_employee|everybody|other_people) (else)? .. (saw|see|seen|sees|read|viewed|accessed|opened|looked_at|can_see|could_see|can_read|knows_my|copied) .. (my|our|private) .. (data|details|information|messages|records|emails|address|documents|photos|letters|letter|phone_number)',
      '(opt_out|opting_out|unsubscribe_me) .. (data|sharing|tracking|profiling|targeted|personalised|personalized|selling|ads)',
      '(leak|leaked|leaks|leaking) (my|our|by_you|online|from_your|the|customer|all|information|data)',
      '(listen|listening) (to|in_on) (my|our) .. (calls|conversations|phone|phone_calls|microphone)',
      '(how_long|why|where|for_how_long|until_when) {aux}? {you} {aux}? (hold|holding|keep|keeping|store|storing|retain|retaining|need|collect|collecting|record|recording|track|ask_for|asking_for|require|want) .. (my|personal|our|customer|all_this|so_much|private) .. ({strong}|photo|recordings|history|passport|biometrics|face|location|contacts)',
      '(under_what|under_which|on_what|what) (law|legal|lawful|grounds|basis|right|authority) .. (keeping|keep|storing|store|hold|holding|processing|process|use|collect|sharing|share) .. (my|our|personal|customer) {data}?',
      '(facial_recognition|location_data|data_broker|data_brokers|targeted_ads|targeted_advertising|sell_my_data|personally_identifiable|personally_identifying|sensitive_data|sensitive_information)',
      '(do|does|will|would|can|is) (my|the|this) .. (app|site|website|company|device|bank|data) .. (share|sell|leak|expose|transmit|collect|track) .. (data|info|information|location|contacts|searches|activity)',
    ],
  },
};

const spanish: TopicLexicon = {
  lists: {
    data: 'datos información informaciones documentos fotos foto dni número teléfono correo email dirección historial conversaciones mensajes nombre pasaporte expediente',
    delete:
      'borrar borren borre borra borréis eliminar eliminen elimine elimina suprimir supriman suprima destruir destruyan quiten quitar cancelar borrado supresión eliminación',
  },
  phrases: {
    privacy: [
      '(datos_personales|mis_datos|datos_privados|información_personal|protección_de_datos) .. (hacen|compart*|vend*|guard*|almacen*|borr*|elimin*|usan|tienen|cedido|ceder|filtra*|acceso|suprim*|segur*|trat*|proteg*|robad*)',
      '(qué|cómo) (hacen|hacéis|haces|usan|usáis|guardan|tratan|manejan|protegen|va_a_pasar|pasa) .. (con)? .. (mis|nuestros|los|mi|la|mis_datos) .. {data}',
      '{delete} .. (todos_mis|mis|mi|toda_mi|toda_la|todo_lo|todos_los|lo) .. ({data}|que_tienen|que_tenéis|que_guardan|que_saben) .. (sobre_mí|de_mí|míos|personales|que_tienen|que_tenéis|que_guardan|de_sus|de_vuestros|de_su|de_vuestra)',
      '(dar|dado|dieron|dan|dais|venden|vendido|vender|comparten|compartido|compartir|compartáis|cedido|ceden|ceder|filtrado|pasado|pasaron|pasan) .. (mi|mis|nuestros) {data}',
      '(copia|saber|acceso|acceder|conocer|lista) .. (todos|todo|toda|qué|de_la|a_los|los|mis|la)? .. ({data}|lo) .. (que)? (tienen|tenéis|guardan|conservan|saben|almacenan) .. (sobre_mí|de_mí|míos|mía)?',
      '(quién|quiénes|alguien|otros|terceros) .. (ver|leer|ve|lee|acceso|acceder|leen|ven) .. (mis|mi|esta|este|lo_que|lo) .. ({data}|chat|conversación|escribo)',
      '(retiro|retirar|revoco|revocar|no_doy) (mi|el)? (consentimiento|permiso|autorización|que_compartan|que_usen)',
      '(sin_mi|nunca_di|no_he_dado|no_autoricé|no_autorizo|sin_dar) (mi|el|su)? (consentimiento|permiso|autorización|que_compartan|que_usen|a_que_usen)? .. (datos|información|compart*|publicidad|uso_de|tratamiento|usar|fotos|imagen)',
      '(dejen|deje|dejad|paren) de (usar|compartir|vender|guardar|rastrear|enviar) .. (mis|mi) .. {data}',
      '(rgpd|lopd|aepd|protección_de_datos|filtración_de_datos|robo_de_identidad|datos_privados|vender_mi_información|comparten_mi_información|derecho_al_olvido|derecho_de_acceso|derecho_de_supresión|derechos_arco|delegado_de_protección)',
      '~(política|politica|aviso) privacidad',
      '(están|se|estáis) (graban|grabando|grabadas|guardadas|guardan) .. (conversaciones|chats|llamadas|esto|este_chat|conversación)',
    ],
  },
};

const portuguese: TopicLexicon = {
  lists: {
    data: 'dados informações documentos fotos foto cpf número telefone email endereço histórico conversas mensagens nome',
    delete:
      'apagar apaguem apague excluir excluam exclua deletar deletem delete eliminar eliminem remover removam remova exclusão apagados',
  },
  phrases: {
    privacy: [
      '(o_que|como) .. (fazem|vão_fazer|fazer|usam|guardam|tratam|acontece) .. (meus|minhas|nossos|os_meus|as_minhas) {data}',
      '{delete} .. (meus|minhas|todos|todas|tudo|os_meus|as_minhas) .. ({data}|têm|tem) .. (que_vocês|que_vcs|sobre_mim|que_têm|que_tem|do_sistema|do_banco)?',
      '(deram|dar|passaram|passar|passam|vendem|venderam|vender|compartilham|compartilhar|compartilharam|partilham|partilhar|vazaram|cedem) .. (meu|meus|minha|minhas) {data}',
      '(cópia|saber|acesso|lista) .. (dos|aos|todos|todas|tudo|quais|de)? .. ({data}|o_que) .. (vocês|vcs)? (têm|tem|guardam|possuem) .. (sobre_mim|de_mim)?',
      '(quem|alguém|outras_pessoas) .. (ver|lê|ler|vê|acesso|acessar|acessa) .. (meus|minhas|meu|esta|esse|este|o_que) .. ({data}|conversa|chat|escrevo)',
      '(retiro|revogo|retirar|revogar) (o|a)? (meu|minha)? (consentimento|permissão|autorização)',
      '(não_autorizei|não_autorizo|sem_meu|sem_o_meu|sem_a_minha|nunca_dei|sem_minha) (o|a)? (meu|minha)? (consentimento|permissão|autorização|uso) .. (dados|informações|uso|compartilh*|foto|publicidade|marketing)',
      '(parem|pare) de (usar|compartilhar|vender|guardar|enviar|partilhar) .. (meu|meus|minha|minhas) .. {data}',
      '(lgpd|rgpd|anpd|proteção_de_dados|vazamento_de_dados|roubo_de_identidade|direito_ao_esquecimento|encarregado_de_dados)',
      '~(política|politica|aviso) privacidade',
    ],
  },
};

const french: TopicLexicon = {
  lists: {
    data: 'données informations infos coordonnées documents photos photo numéro email mail adresse historique conversations messages nom dossier',
    delete:
      'supprimer supprimez supprimiez supprime effacer effacez effaciez détruire détruisez retirer retirez enlever enlevez suppression effacement',
  },
  phrases: {
    privacy: [
      '(que|comment|qu|quoi) (faites|faites_vous|font|est_ce_que_vous|utilisez|utilisez_vous|gérez|traitez|allez_vous_faire|deviennent|protégez|faites_vous_de|faites_vous_avec) .. (mes|nos|les) .. {data}',
      '{delete} (donc|bien|s_il_vous_plaît|svp)? (tout|toutes|tous|mes|l_ensemble|ce|mon) .. ({data}|que_vous) .. (avez|détenez|gardez|personnelles|me_concernant|sur_moi|de_vos|vous_avez|stockez|possédez|conservez)',
      '(donné|donnez|transmis|transmettez|vendu|vendez|vendre|partagez|partagé|partager|divulgué|communiqué|communiquez|cédé|diffusé|revendu|revendez) .. (mon|mes|ma|nos) {data}',
      '(copie|accès|accéder|connaître|savoir|liste|obtenir) .. (de|à|toutes|mes|l_ensemble|quelles|des)? .. ({data}|tout_ce|ce) .. (que_vous|me_concernant|personnelles|sur_moi|détenez)',
      '(qui|quelqu_un|d_autres|des_tiers) .. (voir|lire|lit|voit|accès|accéder|consulter) .. (mes|mon|ce|cette|ces|à_mes) .. ({data}|chat|conversation|échanges|que_j_écris)',
      '~(politique|charte) confidentialité',
      '(retire|retirer|révoque|révoquer) (mon|le|ma|notre)? (consentement|accord|autorisation|permission)',
      '(sans_mon|jamais_donné|pas_donné|sans_avoir_donné|n_ai_pas_donné|sans_ma) (mon|le|ma|notre)? (consentement|accord|autorisation|permission) .. (données|partag*|utilis*|photo|mail|démarchage|publicité|traitement)',
      '(arrêtez|cessez|arrêter|interdis|refuse|m_oppose) (de|d|à_ce|que|au|à)? .. (utiliser|partager|vendre|transmettre|conserver|utilisation|traitement|vous_utilisiez|partagiez) .. (mes|mon|de_mes) .. {data}',
      '(rgpd|cnil|vie_privée|données_privées|protection_des_données|fuite_de_données|usurpation_d_identité|droit_à_l_oubli|droit_d_accès|droit_de_rectification|droit_à_l_effacement|délégué_à_la_protection)',
      '(conversations|messages|appels|échanges|chats) (sont|est|seront)? (ils|elles)? (enregistré*|conservé*|stocké*|gardé*)',
    ],
  },
};

const german: TopicLexicon = {
  lists: {
    data: 'daten informationen angaben unterlagen dokumente fotos foto ausweis nummer handynummer telefonnummer email e-mail mailadresse adresse verlauf chatverlauf gespräche nachrichten namen akte',
    delete:
      'löschen löschung lösche löscht gelöscht entfernen entfernt vernichten vernichtet sperren lösche_sie löschen_sie entfernen_sie',
    give: 'weitergegeben weitergeben weiterverkauft verkauft verkaufen geteilt teilen gegeben herausgegeben weitergeleitet veröffentlicht verraten gebt gebe',
  },
  phrases: {
    privacy: [
      '(was|wie|wofür|wozu|wo|welche) .. (passiert|geschieht|macht|machen|tut|tun|geht|gehen|nutzt|nutzen|verwenden|verwendet|speichern|speichert|verarbeiten|werden|sicher|sind) .. (mit|sie|ihr)? .. (meinen|meine|meiner|unseren|den|persönlichen) {data}',
      '{delete} .. (alle|alles|sämtliche|meine|mein|meiner|was) ... (über_mich|von_mir|zu_mir|zu_meiner_person|gespeichert*|bei_ihnen|bei_euch)',
      '{delete} .. (meine|meiner|unsere|alle) .. (daten|informationen|angaben|akte|chatverlauf|unterlagen)',
      '(alle|alles|sämtliche|meine|meiner|persönlichen) {data} .. (löschen|gelöscht|löschung|entfernen|gespeichert|weitergegeben|verkauft|geteilt|einsehen|sicher|verarbeitet|geschützt|missbraucht|gehackt)',
      '(meine|meinen|mein|unsere|meiner) .. {data} .. {give}',
      '{give} .. (meine|meinen|mein|unsere|meiner) .. {data}',
      '(kopie|auskunft|welche|einsicht|übersicht|alle|alles|sämtliche) .. ({data}|alles|was|über)? .. (über_mich|zu_mir|zu_meiner_person|meiner_daten|mich) .. (gespeichert|haben|habt|speichern|wisst|speichert|vorliegen|erhalten|anfordern)',
      '(auskunft|kopie|einsicht) .. (über|in|aller|meiner|all) .. (meine|meiner|mich|gespeicherten) {data}',
      '(wer|jemand|andere|dritte|fremde) .. (sehen|lesen|sieht|liest|einsehen|zugriff|mitlesen|mitliest|einsicht) .. (mein|meine|meinen|diesen|das|auf|was|hier|in)? .. ({data}|chat|schreibe|mit|unterhaltung)',
      '(widerrufe|widerrufen|zurückziehen|ziehe|verweigere) .. (meine|meiner|die|meinen|hiermit)? (einwilligung|einverständnis|zustimmung|erlaubnis)',
      '(ohne|nie|keine|nicht) .. (meine|meiner|die|meinen)? (einwilligung|einverständnis|zustimmung|erlaubnis|zugestimmt|eingewilligt) .. (datenverarbeitung|werbung|daten|datennutzung|weitergegeben|weitergabe|speicherung|tracking|cookies|aufzeichnung)',
      '(daten|fotos|nummer|adresse|informationen) .. (ohne|nicht) .. (einwilligung|zustimmung|erlaubnis|einverständnis)',
      '(hören_sie_auf|hört_auf|unterlassen|widerspreche|untersage|verbiete) .. (meine|der|die|ihnen|nutzung|verarbeitung|weitergabe|meiner) .. ({data}|nutzung|verarbeitung|weitergabe|zu)',
      '(dsgvo|datenschutz|datenschutzbeauftragte*|datenschutzverstoß|datenschutzverletzung|datenschutzbehörde|datenschutzrechtlich*|datenschutzgrundverordnung|personenbezogene*|privatsphäre|datenweitergabe|auskunft_nach|recht_auf_löschung|recht_auf_auskunft|recht_auf_vergessen*|datenleck|datenpanne)',
      '(chats|gespräche|nachrichten|unterhaltung|telefonate|chat|gespräch) .. (gespeichert|aufgezeichnet|mitgelesen|aufgenommen|vertraulich|protokolliert)',
    ],
  },
};

const italian: TopicLexicon = {
  lists: {
    data: 'dati informazioni documenti foto documento numero telefono email mail indirizzo cronologia conversazioni messaggi nome',
    delete:
      'cancellare cancellate cancelli cancelliate eliminare eliminate elimini eliminiate rimuovere rimuovete rimuova cancellazione eliminazione distruggere distruggete',
  },
  phrases: {
    privacy: [
      '(che|cosa|come|dove) .. (fate|fanno|fine_fanno|usate|utilizzate|trattate|succede|conservate|proteggete|finiscono|farete|vanno) .. (con|dei|i|ai|a)? .. (miei|mie|nostri|personali) {data}',
      '{delete} .. (tutti|tutte|tutto|i_miei|le_mie|quello|ciò) .. ({data}|che_avete|che_sapete) .. (su_di_me|che_avete|miei|personali|dai_vostri|dal_vostro|in_vostro)?',
      '(dato|date|dare|passato|passate|venduto|vendete|vendere|condiviso|condividete|condividere|ceduto|cedete|divulgato|diffuso|comunicato) .. (il_mio|i_miei|le_mie|la_mia) {data}',
      '(copia|accesso|sapere|elenco|conoscere) .. (di|ai|dei|tutti|tutte|quali|a)? .. ({data}|tutto|quello|ciò) .. (che)? (avete|conservate|possedete|sapete|detenete) .. (su_di_me|di_me|miei)?',
      '(chi|qualcuno|altri|terzi) .. (vedere|leggere|vede|legge|accesso|accedere|leggono|vedono) .. (i_miei|le_mie|questa|quello|ai_miei|il_mio) .. ({data}|chat|conversazione|che_scrivo)',
      '(revoco|revocare|ritiro|ritirare|nego) (il)? (mio)? (consenso|autorizzazione)',
      '(senza_il|senza|mai_dato|non_ho_dato|non_do) (il)? (mio)? (consenso|autorizzazione|permesso) .. (trattamento|dati|marketing|foto|informazioni|pubblicità)',
      '(smettete|smettetela|basta) .. (usare|condividere|vendere|conservare|utilizzare) .. (i_miei|le_mie|il_mio) .. {data}',
      '(gdpr|garante_della_privacy|protezione_dei_dati|riservatezza|furto_d_identità|violazione_dei_dati|trattamento_dei_dati|trattamento_dei_miei|garante_privacy|diritto_all_oblio|diritto_di_accesso|diritto_alla_cancellazione|responsabile_della_protezione)',
    ],
  },
};

const dutch: TopicLexicon = {
  lists: {
    data: 'gegevens informatie data documenten foto fotos nummer telefoonnummer email e-mailadres mailadres adres geschiedenis gesprekken berichten naam dossier',
    delete: 'verwijder verwijderen verwijdert verwijderd wis wissen gewist vernietig vernietigen schrap',
  },
  phrases: {
    privacy: [
      '(wat|hoe|waar|waarvoor) .. (doen|doet|gebeurt|gebruiken|gebruikt|bewaren|bewaart|gaat|gaan|worden|blijven) .. (met|jullie|u|je)? .. (mijn|onze) {data}',
      '{delete} .. (al|alle|alles|mijn) .. ({data}|wat|dat) .. (over_mij|van_mij|jullie|die|hebben|bewaren|uit_jullie)?',
      '(al|alle|alles) .. (mijn|over_mij|persoonlijke) .. {delete}',
      '(mijn|onze|persoonlijke) {data} .. (verwijderen|verwijderd|wissen|gewist|doorgegeven|verkocht|gedeeld|delen|verkopen|gelekt|opgeslagen|bewaard|veilig|inzien|doorverkocht)',
      '(doorgegeven|verkopen|verkocht|gedeeld|deelt|delen|gegeven|gelekt|geven|verstrekt) .. mijn .. {data}',
      '(kopie|inzage|overzicht|welke|weten) .. {data} .. (over_mij|van_mij|jullie|u|mij)',
      '(wie|iemand|anderen|derden) .. (zien|lezen|leest|ziet|inzien|toegang|meelezen) .. (mijn|dit|wat|deze|tot) .. ({data}|gesprek|chat|typ|schrijf)',
      '(trek|intrekken|ingetrokken) .. (mijn)? toestemming',
      '(mijn)? toestemming .. (in_te_trekken|intrekken|in)',
      '(zonder|nooit|geen) .. (mijn)? toestemming .. (gegevens|delen|gedeeld|doorgegeven|reclame|gebruik_van|data|foto)',
      '(stop|stoppen|hou_op) (met)? .. (delen|verkopen|gebruiken|bewaren|volgen) .. (van)? (mijn) .. {data}',
      '(avg|persoonsgegevens|identiteitsfraude|gegevensbescherming|autoriteit_persoonsgegevens|recht_op_vergetelheid|recht_op_inzage|recht_op_verwijdering|datalek|privacyverklaring_klopt|functionaris_gegevensbescherming)',
    ],
  },
};

const polish: TopicLexicon = {
  lists: {
    data: 'dane danych danymi informacje informacji informacjami dokumenty numer telefon telefonu adres email zdjęcia zdjęcie historię rozmowy wiadomości nazwisko',
    delete:
      'usuń usuńcie usunąć usunięcie usunięcia skasuj skasujcie skasować wykasować wymazać zniszczyć usunęli proszę_usunąć',
  },
  phrases: {
    privacy: [
      '(co|jak|gdzie|po_co) .. (robicie|robią|zrobicie|dzieje|stanie|przechowujecie|wykorzystujecie|przetwarzacie|są|państwo_robią) .. (się|z|moje|moich|państwo)? .. (moimi|moje|moich|naszymi) {data}',
      '{delete} .. (wszystkie|wszystko|moje|moich|moją|całą) .. ({data}|co) .. (o_mnie|na_mój_temat|z_waszych|z_waszej|które_macie|macie|osobowe|osobowych)?',
      '(przekazaliście|przekazujecie|udostępniliście|udostępniacie|sprzedaliście|sprzedajecie|podaliście|daliście|ujawniliście|udostępniono|przekazano|sprzedano) .. (moje|mój|moich|moją) {data}',
      '(kopię|kopii|kopia|dostęp|wgląd|jakie|wykaz) .. {data} .. (o_mnie|na_mój_temat|macie|posiadacie|moich|przechowujecie|osobowych)',
      '(kto|ktoś|inni|osoby_trzecie) .. (widzi|czyta|zobaczyć|przeczytać|dostęp|wgląd|widzieć|czytać) .. (moje|do|to|ten|mój|moich) .. ({data}|czat|rozmowę|piszę)',
      '(wycofuję|wycofać|cofam|odwołuję|nie_wyrażam|nie_wyrażałem|nie_wyrażałam) .. (moją|swoją)? (zgodę|zgody)',
      '(bez|nigdy_nie) .. (mojej|dałem|dałam|wyraziłem|wyraziłam)? (zgody|zezwolenia) .. (dane|danych|marketing|przetwarz*|udostępni*|reklam*)',
      '(przestańcie|proszę_przestać|zabraniam) .. (udostępniać|przetwarzać|wykorzystywać|sprzedawać|przekazywać) .. {data}',
      '(rodo|uodo|prywatnoś*|kradzież_tożsamości|ochrona_danych|prawo_do_bycia|inspektor_ochrony|wyciek_danych|ochrony_danych|przetwarzanie_danych|przetwarzania_danych)',
    ],
  },
};

const chinese: TopicLexicon = {
  lists: {
    my: '我 我的 我们的 本人 用户 用户的 客户的 个人',
    data: '信息 資料 资料 数据 數據 隐私 電話 电话 手机号 号码 照片 身份证 住址 地址 聊天记录 聊天 记录 通话 邮箱 姓名 档案 证件',
    give: '给 給 卖 賣 泄露 泄漏 洩露 透露 提供给 分享 共享 转卖 公开 外泄 出售 交给 告诉',
  },
  phrases: {
    privacy: [
      '(把|将|將|拿|会不会|有没有|会|是不是|擅自|私自) .. {my} .. {data} .. ({give}|用|存|保存|上传|做什么)',
      '(泄露|泄漏|洩露|透露|卖|賣|转卖|出售|分享|公开|外泄|共享) (了)? {my} .. {data}',
      '{my} .. {data} .. (被|会被|会不会|有没有|是否|安全|保密|泄露|泄漏|洩露|外泄|怎么处理|谁能|谁可以|会怎么|给了|给别人|卖给|拿去|用来|存多久|保存多久|做什么)',
      '(删除|刪除|清除|抹掉|销毁|註銷|删掉|清空) .. ({my}|所有|全部|你们) .. (所有|全部|个人|存的|保存的)? .. {data}',
      '(谁|谁能|谁可以|哪些人|别人|其他人|员工) .. (看到|看见|看|查看|访问|读) .. ({my}|这个|这些|这段|聊天|对话)',
      '(不同意|没同意|没有同意|未经我|未经|撤回|撤销|没授权|没有授权|收回) .. (同意|许可|授权|允许|收集|使用|分享|把我)',
      '(停止|别再|不要再|不许|禁止|不要) .. (收集|分享|出售|使用|泄露|跟踪|监控) .. ({my}|个人)? .. {data}',
      '(要|索取|申请|提供|查) .. (一份|所有|全部|复印件|副本) .. (关于我|我的) .. {data}',
      '(个人信息保护法|身份盗用|数据保护|個人信息洩露|个保法|隐私权|数据泄露|信息安全|个人隐私|隐私泄露|隐私保护|信息泄露)',
      '(聊天|对话|通话|记录|录音) .. (会被|被|会不会)? .. (保存|录音|监控|存多久|保密|录下|存储)',
    ],
  },
};

const japanese: TopicLexicon = {
  lists: {
    data: '個人情報 情報 データ 電話番号 住所 氏名 名前 メールアドレス 写真 身分証 履歴 会話 チャット 記録 やり取り 通話 パスポート',
    delete: '削除 消して 消去 抹消 破棄 消し',
  },
  phrases: {
    privacy: [
      '(私|わたし|僕|自分|こちら|顧客|ユーザー) (の) .. {data} .. (使|扱|保存|保管|管理|渡|漏|売|提供|共有|公開|見|流出|どう|誰|外部|第三者|知って|悪用|残)',
      '{data} .. (を)? (第三者|他社|他の会社|外部|他人|他の人|業者|誰か|勝手に) .. (に)? (渡|提供|売|共有|漏|教え|見|使|流)',
      '{data} .. (すべて|全部|全て|を|は)? .. {delete}',
      '(保有|持って|保存して|登録して|集めて|収集して) .. {data} .. (開示|コピー|削除|教えて|見せて|消)',
      '(誰|だれ|他の人|第三者|スタッフ|社員) .. (が|に|も)? .. (見|読|閲覧|アクセス) .. (この|会話|チャット|私|情報|内容|でき|られ)?',
      '(同意|許可|承諾) .. (していません|していない|してない|した覚え|なく|なしに|撤回|取り消|取り下げ|得ず)',
      '(会話|チャット|通話|やり取り|内容) .. (は|が|を)? .. (保存|録音|記録|監視) (され|して)',
      '(情報漏洩|情報漏えい|個人データ|なりすまし|開示請求|訂正請求|削除請求|利用停止|個人情報保護|漏えい|漏洩|流出|プライバシー侵害)',
    ],
  },
};

const arabic: TopicLexicon = {
  lists: {
    data: 'بياناتي بيانات البيانات معلوماتي معلومات المعلومات رقمي رقم_هاتفي بريدي عنواني صوري صورتي هويتي محادثاتي محادثتي سجلي ببياناتي بمعلوماتي لبياناتي لمعلوماتي اسمي رقم_جوالي',
    delete: 'احذف احذفوا حذف امسح امسحوا مسح ازالة إزالة أزيلوا ازيلوا تحذفوا تمسحوا محو',
  },
  phrases: {
    privacy: [
      '(ماذا|ايش|وش|شو|كيف|ليش|لماذا|اين|أين) .. (تفعلون|تعملون|تسوون|تستخدمون|تحفظون|تخزنون|تحتفظون|يحدث|يحصل|تحمون|بتعملوا|تجمعون) .. {data}',
      '{delete} .. (كل|جميع)? .. {data} .. (لديكم|عندكم|عني|الشخصية)?',
      '(أعطيتم|اعطيتم|بعتم|تبيعون|تشاركون|شاركتم|تسريب|سربتم|كشفتم|عطيتوا|اديتوا|تعطون|بتبيعوا|مشاركة) .. {data}',
      '(من|مين|احد|أحد|غيركم) .. (يرى|يشوف|يقرأ|يطلع|الاطلاع|يقدر_يشوف|يمكنه_رؤية|يصل) .. ({data}|محادثتي|هذه_المحادثة|كلامي|على)',
      '(نسخة|الاطلاع) .. (من|على)? (كل|جميع)? .. {data} .. (عني|لديكم|عندكم|التي)?',
      '(بدون|دون|من_غير|سحب|أسحب|اسحب|لم_أعط|ما_عطيت) (إذني|اذني|موافقتي|إذن|موافقة)',
      '(توقفوا|اوقفوا|أوقفوا|بطلوا) .. (مشاركة|استخدام|بيع|جمع|عن) .. {data}',
      '(معلومات|بيانات) .. (عني|الشخصية|شخصية) .. (لديكم|عندكم|تحتفظون|تخزنون)?',
    ],
  },
};

/** One for each language. */
export const PRIVACY: readonly TopicLexicon[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  polish,
  chinese,
  japanese,
  arabic,
];
