<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source> (issuer: {issuer})</source>
            <translation> (المُصدر: {issuer})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source> ({found})</source>
            <translation> ({found})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source> ({ways})</source>
            <translation> ({ways})</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"YYMM" or "MMYY"</source>
            <translation>"YYMM" أو "MMYY"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation>"en" أو "es" أو "fr" أو "de" أو "ja" أو "ar"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation>"production" أو "staging" أو "custom"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation>"system" أو اسم ملف</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>.p12 or .pfx, under a passphrase</source>
            <translation>‏.p12 أو ‎.pfx محمي بعبارة مرور</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation>من 1 إلى 200 حرف مرئي</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation>من 1 إلى 24 حرفًا أو رقمًا أو شرطة سفلية</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation>من 1 إلى 48 حرفًا أو رقمًا أو شرطة أو شرطة سفلية</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation>من 1 إلى {most} حرفًا مرئيًا دون فراغ في الطرفين</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>1. Send this to your Thales Delivery Team</source>
            <translation>١. أرسل هذا إلى فريق التسليم في Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>10 characters, from onboarding</source>
            <translation>10 أحرف، من إجراءات التسجيل</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation>12 حرفًا أو أكثر. عدة كلمات خيار جيد.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>2. When Thales has answered</source>
            <translation>٢. عندما تُجيب Thales</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation>ملف PKCS#12 محمي بعبارة مرور</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation>معرّف البطاقة من 1 إلى 48 حرفًا أو رقمًا أو شرطة أو شرطة سفلية.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A card is being entered. The new customer can wait until it is sent or discarded.</source>
            <translation>بطاقة قيد الإدخال. يمكن للعميل الجديد الانتظار حتى تُرسل أو تُتجاهل.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A card is finished.</source>
            <translation>اكتملت بطاقة.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A card number, expiry or security code is never handed over: leave it out.</source>
            <translation>لا يُسلَّم أبدًا رقم بطاقة أو تاريخ انتهاء أو رمز أمان: اتركه.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A card was made.</source>
            <translation>تم إنتاج بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>A card was made. Hand it over.</source>
            <translation>تم إنتاج بطاقة. سلّمها.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>تم تمرير بطاقة. لم يُقرأ شريطها الممغنط.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A code was read that does not fit into this field.</source>
            <translation>قُرئ رمز لا يناسب هذا الحقل.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>A custom server</source>
            <translation>خادم خاص</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation>رقم العميل من 1 إلى 64 حرفًا أو رقمًا أو شرطة أو شرطة سفلية.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A customer was handed over. Unlock the counter to go on.</source>
            <translation>سُلّم عميل. افتح قفل الشباك للمتابعة.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A document was read, but its name is not asked for here.</source>
            <translation>قُرئت وثيقة، لكن اسمها غير مطلوب هنا.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A field of the hand-over is too long.</source>
            <translation>حقل في التسليم أطول من اللازم.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over is an address like {address}</source>
            <translation>التسليم عنوان مثل {address}</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over needs consumer-id and surname.</source>
            <translation>يحتاج التسليم إلى consumer-id وsurname.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it held a card number, expiry or security code.</source>
            <translation>رُفض تسليم: كان فيه رقم بطاقة أو تاريخ انتهاء أو رمز أمان.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it is not written as it has to be.</source>
            <translation>رُفض تسليم: لم يُكتب كما يجب.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>A key id (kid) has 1 to 200 visible ASCII characters without blanks.</source>
            <translation>معرّف المفتاح (kid) من 1 إلى 200 حرف ASCII مرئي دون فراغ.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation>مفتاح بصيغة PEM لا يذكر معرّفه</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation>إجابة مفقودة</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>الاسم لا يزيد على {n} حرف.</numerusform>
                <numerusform>الاسم لا يزيد على حرف واحد.</numerusform>
                <numerusform>الاسم لا يزيد على حرفين.</numerusform>
                <numerusform>الاسم لا يزيد على {n} أحرف.</numerusform>
                <numerusform>الاسم لا يزيد على {n} حرفًا.</numerusform>
                <numerusform>الاسم لا يزيد على {n} حرف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A name has letters, spaces, hyphens, apostrophes and full stops.</source>
            <translation>الاسم حروف وفراغات وشرطات وفواصل عليا ونقاط.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation>اسم أطول من اللازم</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has visible characters and blanks only.</source>
            <translation>عبارة المرور الجديدة أحرف مرئية وفراغات فقط.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation>عبارة المرور الجديدة من {least} إلى {most} حرفًا.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation>عبارة المرور لسلسلة المفاتيح لا تزيد على {longest} حرفًا.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation>السطر المطبوع فيه حرف واحد على الأقل.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation>مفتاح خاص محمي بعبارة مرور</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A product id has letters, digits, hyphens and underscores.</source>
            <translation>معرّف المنتج حروف وأرقام وشرطات وشرطات سفلية.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A reader sent something that is no code, document or id known here.</source>
            <translation>أرسل قارئ شيئًا ليس رمزًا ولا وثيقة ولا معرّفًا معروفًا هنا.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation>البديل يكون لحرف ليس من A إلى Z.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request ended without a card.</source>
            <translation>انتهى طلب دون بطاقة.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation>اختفى طلب من السجل.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request needs a look.</source>
            <translation>طلب يحتاج إلى نظرة.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>قد تكون في الدرج بطاقة تالفة أو مكتملة.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation>محطة تتعطل</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>A window is open on these settings already.</source>
            <translation>توجد نافذة مفتوحة بهذه الإعدادات.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation>قُطعت كلمة من الاسم. اختر بدلًا منها إحدى الصيغ الأقصر.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation>تاريخ انتهاء خاطئ</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>A zip file with the end of the log, these checks, versions, and the settings. No secret, card number or name goes in, and nothing is sent anywhere.</source>
            <translation>ملف zip فيه آخر سجل التشغيل وهذه الفحوص والإصدارات والإعدادات. لا يدخله سر ولا رقم بطاقة ولا اسم، ولا يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation>أضف واحدًا إلى الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation>أضف token_signing.kid إلى الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Address of D1</source>
            <translation>عنوان D1</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation>يوجد أمر مفتوح لهذه البطاقة.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation>يوجد أمر مفتوح لهذه البطاقة: {request_id}.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation>أمر لم يصل قط</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Another customer was handed over.</source>
            <translation>سُلّم عميل آخر.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation>احتجز برنامج آخر السجل مدة طويلة.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation>لا يزال تشغيل آخر لـ Branch Counter يُنشئ مفتاح السجل.</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation>غيّرت نافذة أخرى هذا الطلب أولًا.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation>أي لغة</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation>كما أخبر D1 آخر مرة. يُسأل مجددًا بعد فتح القفل.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation>كما في إعداد المصرف أو النظام</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Ask D1 now</source>
            <translation>اسأل D1 الآن</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Ask bank IT for D1's public key as Thales gave it.</source>
            <translation>اطلب من تقنية المصرف مفتاح D1 العام كما أعطته Thales.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation>اطلب من تقنية المصرف ملفًا محميًا بعبارة مرور: لا يُستخدم مفتاح مكشوف أبدًا.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation>اطلب من تقنية المصرف ملفًا بعبارة أقصر.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation>اطلب من تقنية المصرف مجلدًا على قرص في هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation>اطلب من تقنية المصرف مجلدًا على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation>اطلب من تقنية المصرف مجلدًا يبقى محفوظًا.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation>اطلب من تقنية المصرف ملفًا جديدًا.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation>اطلب من تقنية المصرف واحدًا جديدًا.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation>اطلب من تقنية المصرف الزوج المتوافق.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation>اطلب من تقنية المصرف الملف الصحيح.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation>اطلب من تقنية المصرف السماح بذلك.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation>اطلب من تقنية المصرف تحديث الشهادات الجذرية لهذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation>اطلب من تقنية المصرف تشفيره.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation>اطلب من تقنية المصرف النظر في هذا المجلد.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation>اطلب من تقنية المصرف إعادته أو تصحيح الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation>اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation>اسأل تقنية المصرف؛ لم يُرسل أي أمر.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Ask for a new file.</source>
            <translation>اطلب ملفًا جديدًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for an access token</source>
            <translation>طلب رمز وصول</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for the proxy</source>
            <translation>السؤال عن الوكيل</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation>اطلب الملف الصحيح من فريق التسليم في Thales، أو صحّح الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Ask the Thales Delivery Team for the right one.</source>
            <translation>اطلب الصحيح من فريق التسليم في Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation>اسأل فريق التسليم في Thales هل يعرف هذه الشهادة لهذا المُصدر وهذه البيئة، وهل سُحبت.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience {audience}, and is the client certificate this issuer's?</source>
            <translation>اسأل فريق التسليم في Thales: هل النصف العام لمفتاح التوقيع هذا (بصمة RFC 7638 ‏{thumbprint}) مسجّل تحت kid ‏{kid} للمُصدر {issuer_id} بالجهة المقصودة {audience}، وهل شهادة العميل لهذا المُصدر؟</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation>اسأل فريق الشبكة عن إعداد الوكيل الصحيح.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.</source>
            <translation>اطلب من فريق الشبكة استثناء {host} من فحص TLS؛ لا يمر TLS المتبادل عبره.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let this computer reach {goal} (TCP), and ask who runs that address whether it is up.</source>
            <translation>اطلب من فريق الشبكة السماح لهذا الحاسوب بالوصول إلى {goal} ‏(TCP)، واسأل من يشغّل ذلك العنوان هل يعمل.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let {goal} through the proxy {proxy}</source>
            <translation>اطلب من فريق الشبكة السماح بمرور {goal} عبر الوكيل {proxy}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team why the proxy does not reach {goal}.</source>
            <translation>اسأل فريق الشبكة لماذا لا يصل الوكيل إلى {goal}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask this computer's keyring</source>
            <translation>سؤال سلسلة مفاتيح هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask who may take pictures of the window</source>
            <translation>السؤال عمّن يستطيع التقاط صور للنافذة</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation>اطلب ممن يشغّله تفعيل TLS 1.2 أو 1.3؛ لدى D1 كلاهما، فربما يجيب جهاز آخر مكانه.</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>سيستمر سؤال D1 مدة {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>{n} حرف على الأقل</numerusform>
                <numerusform>حرف واحد على الأقل</numerusform>
                <numerusform>حرفان على الأقل</numerusform>
                <numerusform>{n} أحرف على الأقل</numerusform>
                <numerusform>{n} حرفًا على الأقل</numerusform>
                <numerusform>{n} حرف على الأقل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>At the station</source>
            <translation>في المحطة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>At this counter</source>
            <translation>في هذا الشباك</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Audience (aud)</source>
            <translation>الجهة المقصودة (aud)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation>الأذربيجانية</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Back; on the first page, discard</source>
            <translation>رجوع؛ وفي الصفحة الأولى تجاهل</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Bank</source>
            <translation>المصرف</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation>تقنية المصرف: اطلب من فريق التسليم في Thales شهادة العميل التالية مع سلسلتها.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation>تقنية المصرف: احصل على شهادة جديدة موقّعة من فريق التسليم في Thales، واذكرها في الملف التعريفي على أنها التالية.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation>تقنية المصرف: ضع الجهة التي تليها بجانبها في ملف الجهات الموثوقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Begin TLS</source>
            <translation>بدء TLS</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Begin anew</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation>البيلاروسية</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/widgets/findings.py"></location>
            <source>Between this computer and D1</source>
            <translation>بين هذا الحاسوب وD1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Branch Counter is asking D1. Wait, and look at the station.</source>
            <translation>يسأل Branch Counter نظام D1. انتظر وانظر إلى المحطة.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Branch Counter is in use in another window or command.</source>
            <translation>Branch Counter قيد الاستخدام في نافذة أخرى أو أمر آخر.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation>Branch Counter مفتوح بالفعل على هذا الحاسوب، ربما في جلسة أخرى.</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Branch Counter met a fault of its own.</source>
            <translation>حدث خلل في Branch Counter نفسه.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Branch Counter {version}</source>
            <translation>Branch Counter {version}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Bulgarian</source>
            <translation>البلغارية</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By state</source>
            <translation>حسب الحالة</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By station</source>
            <translation>حسب المحطة</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By time</source>
            <translation>حسب الوقت</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation>CN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>خادم خاص: ليس بيئة الإنتاج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>CV key index</source>
            <translation>فهرس مفتاح CV</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation>اتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation>اتصل بتقنية المصرف: تحقق من أن سلسلة مفاتيح هذا الحاسوب وهذا الملف متوافقان.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation>اتصل بتقنية المصرف: هل تعرف Thales المفتاح {kid} للمُصدر {issuer_id}؟</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation>اتصل بتقنية المصرف: ربما انتهت أو سُحبت أو هي لبيئة أخرى.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation>اتصل بتقنية المصرف: مجلده مفقود أو لا يُسمح باستخدامه.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation>اتصل بتقنية المصرف: ملف السجل أو مجلده للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation>اتصل بتقنية المصرف: يجب استعادة السجل من نسخة. لا تحذفه.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation>اتصل بتقنية المصرف: يجب التحقق من السجل قبل استخدامه مجددًا.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation>اتصل بتقنية المصرف: في مكان السجل قاعدة بيانات أخرى.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation>اتصل بتقنية المصرف: يحتاج المستخدم إلى قراءة السجل ومجلده والكتابة فيهما.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Card ending {last_four}: {state}</source>
            <translation>البطاقة المنتهية بـ {last_four}: {state}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card id</source>
            <translation>معرّف البطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Card id {card_id}</source>
            <translation>معرّف البطاقة {card_id}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card number</source>
            <translation>رقم البطاقة</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Card order</source>
            <translation>طلب بطاقة</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Cardholder</source>
            <translation>حامل البطاقة</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Certain. Correct what is wrong and make a new request, or send what was not sent.</source>
            <translation>مؤكد. صحّح الخطأ في طلب جديد، أو أرسل ما لم يُرسل.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the client's</source>
            <translation>الشهادة الأعلى من شهادة العميل</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation>الشهادة الأعلى من شهادة العميل التالية</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Certificate: {subject}</source>
            <translation>الشهادة: {subject}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Certificates above it</source>
            <translation>الشهادات الأعلى منها</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation>الشهادات والمفاتيح</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Certificates and keys are set by the bank for this computer.</source>
            <translation>يحدد المصرف شهادات هذا الحاسوب ومفاتيحه.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>شهادات الجهات: {n}</numerusform>
                <numerusform>شهادات الجهات: {n}</numerusform>
                <numerusform>شهادات الجهات: {n}</numerusform>
                <numerusform>شهادات الجهات: {n}</numerusform>
                <numerusform>شهادات الجهات: {n}</numerusform>
                <numerusform>شهادات الجهات: {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Change settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>تغيير الإعدادات دون طلبات جارية؟</numerusform>
                <numerusform>تغيير الإعدادات مع طلب واحد جارٍ؟</numerusform>
                <numerusform>تغيير الإعدادات مع طلبين جاريين؟</numerusform>
                <numerusform>تغيير الإعدادات مع {n} طلبات جارية؟</numerusform>
                <numerusform>تغيير الإعدادات مع {n} طلبًا جاريًا؟</numerusform>
                <numerusform>تغيير الإعدادات مع {n} طلب جارٍ؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation>تحقق من --profile.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Check D1's certificate</source>
            <translation>فحص شهادة D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Check again</source>
            <translation>فحص مجددًا</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>التحقق والإرسال</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation>تحقق من d1.base_url في الملف التعريفي، ثم اسأل فريق الشبكة ماذا يجيب هناك.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation>تحقق من d1.issuer_id في الملف التعريفي؛ إن كان صحيحًا فهذه شهادة مُصدر آخر: اطلب شهادتك من فريق التسليم في Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>تحقق منها مع العميل</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check that this computer is on the network; then ask the network team why its DNS does not answer for {name}.</source>
            <translation>تحقق من أن هذا الحاسوب على الشبكة، ثم اسأل فريق الشبكة لماذا لا يجيب DNS عن {name}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation>تحقق من رقم العميل، أو اتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation>تحقق من المدخلات.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <location filename="machine/keys/looking.py"></location>
            <source>Check the file.</source>
            <translation>تحقق من الملف.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Check the folder.</source>
            <translation>تحقق من المجلد.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation>تحقق من المعرّفات، أو اتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Check the name with the customer.</source>
            <translation>تحقق من الاسم مع العميل.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <location filename="machine/keys/sealed.py"></location>
            <source>Check the name.</source>
            <translation>تحقق من الاسم.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation>تحقق من المنفذ في d1.base_url، ثم اسأل فريق الشبكة ماذا يجيب هناك.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Check this computer's date and time, or wait.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته، أو انتظر.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته، ثم اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته. إن كانا صحيحين فاتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation>تحقق أولًا من تاريخ هذا الحاسوب؛ إن كان صحيحًا فأخبر من يشغّل عنوان D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation>تحقق من شبكة هذا الحاسوب، ثم حاول مجددًا. إن استمر الأمر فاتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>افحص هذا الشباك</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation>جارٍ التحقق من الشهادة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>الشريحة والشريط الممغنط</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Choose PKCS#12 above.</source>
            <translation>اختر PKCS#12 أعلاه.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation>اختر الإنتاج أو الاختبار لهذا العنوان.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation>اختر أطول منها.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation>اختر عبارة مرور للسجل. تُطلب عند كل تشغيل.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation>اختر يومًا أسبق.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Choose another folder, or move the file away.</source>
            <translation>اختر مجلدًا آخر أو انقل الملف.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation>اختر محطة أخرى في الشباك، أو أضفها إلى الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation>اختر واحدًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Choose several words, or let a password manager make it.</source>
            <translation>اختر عدة كلمات أو دع مدير كلمات المرور يُنشئها.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Choose the product on the next page.</source>
            <translation>اختر المنتج في الصفحة التالية.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation>اختر سبب البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>شهادة العميل الرقمية</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client certificate from Thales</source>
            <translation>شهادة العميل من Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client key</source>
            <translation>مفتاح العميل</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Client key and certificate in one file. The signing key goes beside it.</source>
            <translation>مفتاح العميل والشهادة في ملف واحد. يوضع مفتاح التوقيع بجانبه.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/slip_dialog.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation>أغلق Branch Counter على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Close it first.</source>
            <translation>أغلقها أولًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close it to others: chmod 600 {file}, or 640 where a group needs it.</source>
            <translation>أغلقه عن الآخرين: chmod 600 {file}، أو 640 إن احتاجت إليه مجموعة.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation>أغلقه ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation>أغلق برامج أخرى ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation>أغلق برامج أخرى وحاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation>أغلق ذلك ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Close the counter and open it again to use them. The former settings are kept as {file}.</source>
            <translation>أغلق الشباك وافتحه مجددًا لاستخدامها. تبقى الإعدادات السابقة باسم {file}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close the folder to others: chmod o-w {folder}.</source>
            <translation>أغلق المجلد عن الآخرين: chmod o-w {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>الإغلاق دون طلبات جارية؟</numerusform>
                <numerusform>الإغلاق مع طلب واحد جارٍ؟</numerusform>
                <numerusform>الإغلاق مع طلبين جاريين؟</numerusform>
                <numerusform>الإغلاق مع {n} طلبات جارية؟</numerusform>
                <numerusform>الإغلاق مع {n} طلبًا جاريًا؟</numerusform>
                <numerusform>الإغلاق مع {n} طلب جارٍ؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Common name (CN)</source>
            <translation>الاسم الشائع (CN)</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Compare it with the document.</source>
            <translation>قارنه بالوثيقة.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Compare the clock</source>
            <translation>مقارنة الساعة</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Connect (TCP)</source>
            <translation>الاتصال (TCP)</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connected, renews in {minutes} min</source>
            <translation>متصل، التجديد بعد {minutes} د</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connecting to D1</source>
            <translation>جارٍ الاتصال بـ D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copied. Nothing in it is secret.</source>
            <translation>نُسخ. لا سر فيه.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copy reference</source>
            <translation>نسخ المرجع</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Copy the reference</source>
            <translation>نسخ المرجع</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Correct the file, or ask bank IT.</source>
            <translation>صحّح الملف أو اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation>صحّح إعداد الوكيل في هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>صحّح الخطأ في طلب جديد.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Cover</source>
            <translation>تغطية</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Cover the window, and come back</source>
            <translation>تغطية النافذة والعودة</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Ctrl+O to choose</source>
            <translation>Ctrl+O للاختيار</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Custom</source>
            <translation>خاصة</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Customer number</source>
            <translation>رقم العميل</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Customer's signature</source>
            <translation>توقيع العميل</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation>العميل: {name}، الرقم {number}. البطاقة {card}، صالحة حتى {expiry}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1</source>
            <translation>D1</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 and this computer found no common way to encrypt.</source>
            <translation>لم يجد D1 وهذا الحاسوب طريقة تشفير مشتركة.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation>تعذّر الوصول إلى D1</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation>تعذّر الوصول إلى D1 في الوقت المحدد.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>لم يتمكن D1 من استخدام بيانات هذا الأمر.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation>لم يقبل D1 رمز الوصول.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation>لم يقبل D1 توقيع هذا الشباك.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 did not answer in time</source>
            <translation>لم يُجب D1 في الوقت المحدد</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation>لم يُجب D1 في الوقت المحدد.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation>لا يقبل D1 شهادة هذا الشباك.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation>لا يسمح D1 بهذا.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation>لا يعرف D1 ما طُلب.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave none{status}: {title}</source>
            <translation>لم يعطِ D1 رمزًا{status}: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave one</source>
            <translation>أعطى D1 رمزًا</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on with them. This counter asks about them again only while environment, issuer and address stay the same.</source>
            <translation>يواصل D1 العمل عليها. لا يسأل هذا الشباك عنها مجددًا إلا إذا بقيت البيئة والمُصدر والعنوان كما هي.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>يواصل D1 العمل دون هذه النافذة، وقد تخرج بطاقة من المحطة. عند التشغيل التالي يسأل هذا الشباك D1 عما آلت إليه.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation>لدى D1 مشكلة خاصة به.</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation>ليس لدى D1 أمر منّا</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation>الأمر لدى D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>الأمر لدى D1.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 is busy (429)</source>
            <translation>نظام D1 مشغول (429)</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation>نظام D1 مشغول ويطلب الانتظار.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا الآن.</numerusform>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا بعد ثانية واحدة.</numerusform>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا بعد ثانيتين.</numerusform>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا بعد {n} ثوانٍ.</numerusform>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا بعد {n} ثانية.</numerusform>
                <numerusform>نظام D1 مشغول. سيُرسل تلقائيًا بعد {n} ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>يُعِدّ D1 بيانات البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1 lets a counter in by a certificate that Thales has signed. Its key is made here.</source>
            <translation>يُدخل D1 الشباك بشهادة وقّعتها Thales. يُنشأ مفتاحها هنا.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>قد يكون الأمر لدى D1. لا تُعِد الإرسال بعد: يسأل Branch Counter نظام D1 من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refused it, as it must while the clock is wrong</source>
            <translation>رفضه D1 كما ينبغي ما دامت الساعة خاطئة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>رفض D1 الأمر.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation>رفض D1 الطلب المرسل.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation>رفض D1 الطلب المرسل: فيه قيمة غير صحيحة.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation>رفض D1 الطلب المرسل: حجمه أكبر من اللازم.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses it in the handshake ({reason})</source>
            <translation>يرفضه D1 في المصافحة ({reason})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses this counter{status}</source>
            <translation>يرفض D1 هذا الشباك{status}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>يُبلغ D1 عن خطوة لا يعرفها Branch Counter: {d1_status}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation>يقول D1 إنه يعرف هذه البطاقة أو هذا الطلب من قبل.</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>لا يُظهر D1 أمرًا لهذه البطاقة، لكن قد يصل أمر متأخرًا. إذا كانت في الدرج بطاقة، أو كانت بطاقة تُطبع الآن، فلا تُعِد الإرسال. يُسأل D1 مرة أخرى أولًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>D1 takes no other.</source>
            <translation>لا يقبل D1 غيره.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 takes the next ones. Nothing was changed.</source>
            <translation>يقبل D1 التالية. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 took the next ones at the rehearsal.</source>
            <translation>قبل D1 التالية في التجربة.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>D1 wants another client certificate before it can be judged</source>
            <translation>يريد D1 شهادة عميل أخرى قبل أن يمكن الحكم عليه</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation>عنوان D1 في الملف التعريفي لا يبدأ بـ https.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation>لم يُعثر على عنوان D1 في الشبكة.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation>تعذّر استخدام إجابة D1.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation>مفتاح D1 لبيانات البطاقة</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation>مفتاح D1 التالي لبيانات البطاقة</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>نص D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1's public key for card data</source>
            <translation>مفتاح D1 العام لبيانات البطاقة</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>DNS does not know {name} ({whose})</source>
            <translation>لا يعرف DNS ‏{name} ({whose})</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data problem</source>
            <translation>مشكلة في البيانات</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data ready for {station}</source>
            <translation>البيانات جاهزة لـ {station}</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation>تحدد طريقة الكتابة</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation>احذف الملف، وأخبر من صنعه، وضع هناك مفتاح D1 العام.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Derivation key index</source>
            <translation>فهرس مفتاح الاشتقاق</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Did you look into the tray of the station?</source>
            <translation>هل نظرت في درج المحطة؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Digits in a number</source>
            <translation>عدد أرقام الرقم</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Discard this request?</source>
            <translation>تجاهل هذا الطلب؟</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Discard what was typed</source>
            <translation>تجاهل ما كُتب</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Discard what was typed?</source>
            <translation>تجاهل ما كُتب؟</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Discarded</source>
            <translation>متجاهَل</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Do it again</source>
            <translation>أعده</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation>لا تحذف السجل؛ اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation>لا تتابع. اتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation>لا تطلب هذه البطاقة مجددًا بعد: يسأل الشباك D1 عما آلت إليه.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Documented both ways: ask Thales</source>
            <translation>موثّق بالطريقتين: اسأل Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Documented by Thales</source>
            <translation>وثّقته Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Does it work?</source>
            <translation>هل يعمل؟</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation>أحسنت</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ECDSA P-256</source>
            <translation>ECDSA P-256</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation>إنهاء التمرين</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation>انتهى في {date}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation>ينتهي خلال يوم</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation>قُطع الحدث {seq} وما بعده.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation>الحدث {seq} غير الذي دُوّن في مكان آخر.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation>الحدث {seq} مفقود.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation>الحدث {seq} ليس كما كُتب.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation>أضاف شيء آخر الحدث {seq}.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>كل حقل وزر بالترتيب</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>الأحرف التي ستُرسل بعينها</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation>تمرين: {title}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation>التمارين</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>صيغة إرسال تاريخ الانتهاء</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Failed</source>
            <translation>فاشلة</translation>
        </message>
        <message>
            <location filename="ui/widgets/field.py"></location>
            <source>Fault: {fault}</source>
            <translation>خطأ: {fault}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>File for support</source>
            <translation>ملف للدعم</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>File with these authorities</source>
            <translation>ملف هذه الجهات</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation>ملفات محمية بعبارة مرور</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>First digits (BIN)</source>
            <translation>الأرقام الأولى (BIN)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Folder for keys</source>
            <translation>مجلد المفاتيح</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation>تابع ذلك الطلب، أو استخدم معرّف بطاقة آخر.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation>يتبع الأسماء</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For a key in PEM only: a JWK says it itself</source>
            <translation>لمفتاح PEM فقط: ملف JWK يذكره بنفسه</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Counter 1</source>
            <translation>مثلًا الشباك 1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example DEBIT_CLASSIC</source>
            <translation>مثلًا DEBIT_CLASSIC</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Debit Classic</source>
            <translation>مثلًا Debit Classic</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example KIOSK-PS-101</source>
            <translation>مثلًا KIOSK-PS-101</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example VISA_DEBIT_01</source>
            <translation>مثلًا VISA_DEBIT_01</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>For other counters</source>
            <translation>لشبابيك أخرى</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>منذ {time}.</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation>أفرغ مساحة على القرص ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation>أفرغ مساحة عما قريب.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space on the disk of {folder}.</source>
            <translation>أفرغ مساحة على قرص {folder}.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation>أفرغ مساحة على هذا الحاسوب ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation>أفرغ مساحة ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>From the core banking screen</source>
            <translation>من شاشة النظام المصرفي الأساسي</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Given name as initial</source>
            <translation>الاسم الأول حرفًا أول</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Go on typing</source>
            <translation>متابعة الكتابة</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the field for it, then read it again.</source>
            <translation>اذهب إلى حقله ثم اقرأه مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the page for the name (F2), then read it again.</source>
            <translation>اذهب إلى صفحة الاسم (F2) ثم اقرأه مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation>صالحة من</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Hidden when you leave it</source>
            <translation>يُخفى عند مغادرة الحقل</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>If it is asking you something, answer it and try again.</source>
            <translation>إن كانت تسألك شيئًا فأجب ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Import the certificate of this key first.</source>
            <translation>استورد شهادة هذا المفتاح أولًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>In the keyring of this computer; else typed at each start</source>
            <translation>في سلسلة مفاتيح هذا الحاسوب؛ وإلا تُكتب عند كل تشغيل</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation>في التدريب: التمارين</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Is there already: {what}</source>
            <translation>موجود من قبل: {what}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation>أصدر بطاقة، واقرأ الاسم المطبوع على العميل قبل الإرسال. لا يقع هنا أي خلل.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation>أصدر بطاقة. لا يقبل D1 تاريخ الانتهاء الوارد في طلب العميل. صحّحه في طلب جديد من الطلب الذي فشل.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation>أصدر بطاقة. يصل الأمر إلى D1 لكن إجابته تضيع في الطريق. انظر ما يقوله الشباك وافعله.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation>أصدر بطاقة. ينقطع الاتصال وليس لدى D1 أمر. يُسأل مدة؛ وعندها فقط يمكنك إعادة الإرسال. انظر في الدرج أولًا.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation>أصدر بطاقة. تُبلغ المحطة عن مشكلة أثناء صنع البطاقة. انظر في الدرج واحتفظ بما فيه وأنشئ طلبًا جديدًا من الطلب الذي فشل.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation>أصدر بطاقة. لا يصل هذا الحاسوب إلى D1 في البداية فلا يغادر الأمر. أرسل الطلب نفسه مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Issued by: {issuer}</source>
            <translation>أصدرها: {issuer}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation>المُصدر</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>معرّف المُصدر</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Issuer id and order of the expiry come from Thales' onboarding.</source>
            <translation>معرّف المُصدر وترتيب تاريخ الانتهاء من إجراءات التسجيل في Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>It ends in {left}, on {day}: {advice}.</source>
            <translation>تنتهي بعد {left}، في {day}: {advice}.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>It fills its line and may be cut: compare it with the printed name.</source>
            <translation>يملأ سطره وقد يكون مقطوعًا: قارنه بالاسم المطبوع.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation>ليس له معرّف مفتاح (kid).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation>فيه مفتاح خاص، ولا يجوز أن يوجد على شباك أبدًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>It is an ECDSA key on P-256, the only kind that D1 takes.</source>
            <translation>مفتاح ECDSA على P-256، وهو النوع الوحيد الذي يقبله D1.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation>ليس JWK ‏(JSON).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation>ليس مفتاح EC على P-256.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>ليس مؤكدًا ما إذا كانت بطاقة تُنتج.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation>ليس مخصصًا للتشفير.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation>تُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>It must not be there yet</source>
            <translation>يجب ألا يكون موجودًا بعد</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>لم يُرسل قط. لن تُنتج منه أي بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation>مفتاحها</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Its key id (kid)</source>
            <translation>معرّف مفتاحه (kid)</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation>نقطته ليست على P-256.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>JWK or PEM; it is copied to the keys</source>
            <translation>‏JWK أو PEM؛ يُنسخ إلى المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>احتفظ به</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Keep passphrase and file apart: who has both orders cards in the name of the bank.</source>
            <translation>احفظ عبارة المرور والملف منفصلين: من معه الاثنان يطلب بطاقات باسم المصرف.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Keep the present ones</source>
            <translation>إبقاء الحالية</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key and certificate</source>
            <translation>المفتاح والشهادة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Key and certificate in one file, under a passphrase</source>
            <translation>المفتاح والشهادة في ملف واحد محمي بعبارة مرور</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key and certificate in {file} do not belong together.</source>
            <translation>المفتاح والشهادة في {file} غير متوافقين.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key file</source>
            <translation>ملف المفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation>معرّف المفتاح (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation>معرّف المفتاح (kid): {kid}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key that signs token requests</source>
            <translation>المفتاح الذي يوقّع طلبات الرمز</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, certificate and {count} CA certificate(s): {file}</source>
            <translation>المفتاح والشهادة وشهادات الجهات ({count}): {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, under its new passphrase: {file}</source>
            <translation>المفتاح بعبارة مروره الجديدة: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Kind of key</source>
            <translation>نوع المفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation>لغة الاسم</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Left empty, it is the key's thumbprint (RFC 7638)</source>
            <translation>إن تُرك فارغًا فهو بصمة المفتاح (RFC 7638)</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Left out, since not above it: {count} certificate(s).</source>
            <translation>تُرك لأنه ليس أعلى منها: {count} شهادة.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Letters in a name</source>
            <translation>عدد أحرف الاسم</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Lock the counter</source>
            <translation>قفل الشباك</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Look again: {title}</source>
            <translation>انظر مجددًا: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at D1's public key</source>
            <translation>النظر في مفتاح D1 العام</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation>انظر إليها: {why}</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation>انظر إلى ذلك الطلب أولًا.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation>انظر إلى ذلك الطلب؛ ابدأ بطاقة جديدة لأمر آخر.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the client certificate</source>
            <translation>النظر في شهادة العميل</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the files that it names</source>
            <translation>النظر في الملفات التي يذكرها</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation>انظر إلى الطلب كما هو الآن؛ لم يُكتب شيء مما لديك.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>انظر إلى {station}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Look for it</source>
            <translation>ابحث عنه</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for station and product</source>
            <translation>البحث عن المحطة والمنتج</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for the passphrases</source>
            <translation>البحث عن عبارات المرور</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. If no card is there, send again.</source>
            <translation>انظر في درج {station}. إذا لم تكن فيه بطاقة فأعد الإرسال.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. Keep what lies there, then make a new request.</source>
            <translation>انظر في درج {station}. احتفظ بما تجده فيه، ثم أنشئ طلبًا جديدًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look up the name</source>
            <translation>البحث عن الاسم</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>جارٍ البحث في سلسلة مفاتيح هذا الحاسوب…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>MMYY: month, then year</source>
            <translation>‏MMYY: الشهر ثم السنة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation>المقدونية</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>أُنشئ لهذه البطاقة؛ اكتب أو امسح غيره إن كان لدى مصرفك</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Make PKCS#12</source>
            <translation>إنشاء PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Make a key here</source>
            <translation>إنشاء مفتاح هنا</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation>أنشئ مفتاحًا جديدًا واطلب من فريق التسليم في Thales تسجيله.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>أنشئ طلبًا جديدًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make it again.</source>
            <translation>أنشئه مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Make the file</source>
            <translation>إنشاء الملف</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Make the key</source>
            <translation>إنشاء المفتاح</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make the keys first: keys make-client, keys make-signing.</source>
            <translation>أنشئ المفاتيح أولًا: keys make-client وkeys make-signing.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation>جارٍ إنشاء مفتاح.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation>جارٍ إنشاء مفتاح RSA من 4096 بت. يستغرق ذلك بضع ثوانٍ.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Measure the disk</source>
            <translation>قياس القرص</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as initial</source>
            <translation>الاسم الأوسط حرفًا أول</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.</source>
            <translation>انتبه: يطلب D1 ‏RSA 4096 أو EC P-256؛ وهذا {kind}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: the request asked for {subject}.</source>
            <translation>انتبه: طلب الشهادة كان لـ {subject}.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Mine</source>
            <translation>طلباتي</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>الشهر والسنة، مثل {example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation>تمارين أخرى</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation>أُنتجت أكثر من بطاقة لعميل واحد.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>يجب أن يزيد على عدد أرقام بدايته ({n}).</numerusform>
                <numerusform>يجب أن يزيد على رقم بدايته الواحد.</numerusform>
                <numerusform>يجب أن يزيد على رقمي بدايته.</numerusform>
                <numerusform>يجب أن يزيد على أرقام بدايته وعددها {n}.</numerusform>
                <numerusform>يجب أن يزيد على أرقام بدايته وعددها {n}.</numerusform>
                <numerusform>يجب أن يزيد على أرقام بدايته وعددها {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation>يجب أن يكون {rule}.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation>اذكر غيره.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Name at the counter</source>
            <translation>الاسم في الشباك</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation>الاسم في سلسلة المفاتيح</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Name them in tables that begin with [next. and try again.</source>
            <translation>اذكرها في جداول تبدأ بـ ‎[next.‎ ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Never send or store a key together with a certificate.</source>
            <translation>لا ترسل مفتاحًا ولا تحفظه مع شهادة أبدًا.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>New card</source>
            <translation>بطاقة جديدة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>عبارة مرور جديدة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>New passphrase of the key</source>
            <translation>عبارة مرور المفتاح الجديدة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation>عبارة المرور الجديدة مجددًا</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>New request</source>
            <translation>طلب جديد</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Next card</source>
            <translation>البطاقة التالية</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next client certificate</source>
            <translation>شهادة العميل التالية</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Next field; on the last one, continue</source>
            <translation>الحقل التالي؛ وفي الأخير متابعة</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next token-signing key</source>
            <translation>مفتاح توقيع الرمز التالي</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation>الجهة الموثوقة التالية</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card is made yet.</source>
            <translation>لم تُنتج أي بطاقة بعد.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card made</source>
            <translation>لم تُنتج بطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: D1 refused</source>
            <translation>لم تُنتج بطاقة: رفض D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: cancelled</source>
            <translation>لم تُنتج بطاقة: أُلغي</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: data problem</source>
            <translation>لم تُنتج بطاقة: مشكلة في البيانات</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: discarded</source>
            <translation>لم تُنتج بطاقة: تم التجاهل</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: not sent</source>
            <translation>لم تُنتج بطاقة: لم يُرسل</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>No card there: send again</source>
            <translation>لا توجد بطاقة: أعد الإرسال</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card was made.</source>
            <translation>لم تُنتج أي بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card yet. You may start the next one meanwhile.</source>
            <translation>لا بطاقة بعد. يمكنك بدء التالية في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>No key was made here, so there is nothing to send.</source>
            <translation>لم يُنشأ هنا مفتاح، فلا شيء لإرساله.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No middle name</source>
            <translation>دون اسم أوسط</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>لا أخبار منذ {time}. هل {station} قيد التشغيل؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>No order is sent. Nothing is written before you save.</source>
            <translation>لا يُرسل أي أمر. لا يُكتب شيء قبل أن تحفظ.</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation>لا توجد عبارة مرور محفوظة لـ {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation>لا يوجد ملف تعريفي مثبت: لا {bank} ولا {own}.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits.</source>
            <translation>لا يوجد طلب مطابق.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet.</source>
            <translation>لا طلبات بعد.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No title</source>
            <translation>دون لقب</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation>لم تُقطع أي كلمة من الاسم.</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation>ليس اليوم مجددًا</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation>ليس كما تعطيه الأسماء أعلاه. يعيده {key}.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Not certain</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: D1 has no such order</source>
            <translation>غير مؤكد: لا يوجد هذا الأمر لدى D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: do not send again yet</source>
            <translation>غير مؤكد: لا تُعِد الإرسال بعد</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Not done yet</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Not finished</source>
            <translation>غير منتهية</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation>غير صالح قبل {date}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Not ready: do not switch yet.</source>
            <translation>غير جاهز: لا تنتقل بعد.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>غير محفوظة: تُطلب عند كل تشغيل</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation>غير محفوظة: تحتاج إليها التجربة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation>لا شيء يجيب على عنوان D1: رُفض الاتصال.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Nothing in it is secret. Until Thales answers you may close this: the keys stay in {folder}, and the setup goes on where you leave it.</source>
            <translation>لا سر فيه. يمكنك إغلاق هذا حتى تُجيب Thales: تبقى المفاتيح في {folder} ويتابع الإعداد من حيث تركته.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation>لا يُطبع شيء ولا يعلم به أي مصرف. أخطئ هنا كما تشاء.</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>لا يوجد خلل.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Nothing of it was taken.</source>
            <translation>لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>لا يلزم شيء.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed. Check this computer's date, or wait.</source>
            <translation>لم يتغير شيء. تحقق من تاريخ هذا الحاسوب، أو انتظر.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Nothing was changed. Try again.</source>
            <translation>لم يتغير شيء. حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>لم يُرسل شيء. لن تُنتج أي بطاقة.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation>لا يجوز حذف ما عمره أقل من 12 شهرًا من السجل.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ODA key index</source>
            <translation>فهرس مفتاح ODA</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation>من {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: another order</source>
            <translation>في الطلبات: ترتيب آخر</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>في الطلبات: بحث</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: today, open, failed, mine</source>
            <translation>في الطلبات: اليوم، غير المنتهية، الفاشلة، طلباتي</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter, or rehearse a rollover</source>
            <translation>في الإعداد: فحص هذا الشباك أو تجربة انتقال</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: its first page; Ctrl+2 to Ctrl+4 the others</source>
            <translation>في الإعداد: صفحته الأولى؛ ومن Ctrl+2 إلى Ctrl+4 البقية</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On a produced card: replace it, renew it</source>
            <translation>في بطاقة أُنتجت: استبدالها أو تجديدها</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On the first page: take back a name</source>
            <translation>في الصفحة الأولى: استعادة اسم</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation>أُنتجت بطاقة واحدة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation>تُجرَّب الأشياء واحدًا بعد آخر: الملفات وسلسلة المفاتيح والمفاتيح والطريق إلى D1 وشهادته والساعة وطلب رمز. لا يُرسل أي أمر. يستغرق ذلك أقل من دقيقة ويذكر الخلل وعند مَن هو وما العمل.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only TLSMA-RSA/ is documented: ask Thales for the rest</source>
            <translation>الموثّق هو TLSMA-RSA/ فقط: اسأل Thales عن الباقي</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only card numbers that begin with these digits, and have this length, are taken.</source>
            <translation>لا تُقبل إلا أرقام بطاقات تبدأ بهذه الأرقام وبهذا الطول.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only the authorities in a file</source>
            <translation>الجهات الواردة في ملف فقط</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the client key</source>
            <translation>فتح مفتاح العميل</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the token signing key</source>
            <translation>فتح مفتاح توقيع الرمز</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>جارٍ فتح ملفات المفاتيح…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation>جارٍ فتح المفتاح.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>العملية {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional, PEM</source>
            <translation>اختياري، PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation>اختياري، لشركة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: 20</source>
            <translation>اختياري: 20</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: only if Thales wants one</source>
            <translation>اختياري: فقط إن طلبته Thales</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>الأمر في الطريق</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Ordered</source>
            <translation>وقت الطلب</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM or DER</source>
            <translation>‏PEM أو DER</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM, under a passphrase</source>
            <translation>‏PEM محمي بعبارة مرور</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>PKCS#12 file</source>
            <translation>ملف PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PV key index</source>
            <translation>فهرس مفتاح PV</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Pack for other counters</source>
            <translation>تحزيم لشبابيك أخرى</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Part</source>
            <translation>المكوّن</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>عبارة مرور شهادة العميل الرقمية</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Passphrase of the file</source>
            <translation>عبارة مرور الملف</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>عبارة مرور السجل</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrase of the key file</source>
            <translation>عبارة مرور ملف المفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>عبارة مرور مفتاح توقيع الرمز</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation>عبارة المرور التي تفتحه</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation>عبارات المرور</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrases are not kept: they are asked for again.</source>
            <translation>لا تُحفظ عبارات المرور: تُطلب مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Payment application</source>
            <translation>تطبيق الدفع</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Personalization requested</source>
            <translation>طُلب التخصيص</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Personalization station</source>
            <translation>محطة تخصيص البطاقات</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>Picture of the card</source>
            <translation>صورة البطاقة</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Practice slip: no card was made</source>
            <translation>إيصال تمرين: لم تُنتج أي بطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>مُعدّ</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Press F2 to order the first card.</source>
            <translation>اضغط F2 لطلب أول بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Print a slip for the customer</source>
            <translation>طباعة إيصال للعميل</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Print slip</source>
            <translation>طباعة الإيصال</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>المطبوع</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Printed name</source>
            <translation>الاسم المطبوع</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Printed on {day} at {time}</source>
            <translation>طُبع في {day} الساعة {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation>يُطبع على غير ما كُتب</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>أُنتجت</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id</source>
            <translation>معرّف المنتج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id, payment application and key indexes come from Thales.</source>
            <translation>معرّف المنتج وتطبيق الدفع وفهارس المفاتيح من Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation>ضع هناك الجهة التي توقّع شهادة D1 ‏(d1.trust)؛ إن كانت موجودة فإن وكيلًا يفتح هذا الاتصال: اسأل فريق الشبكة.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation>ضع هناك شهادة الجهة بصيغة PEM، أو صحّح d1.trust في الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation>ضع هناك الشهادة التي صنعتها Thales من طلب هذا المفتاح، أو مفتاحها.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation>ضع الملف في مكانه مقروءًا للصرّاف، أو صحّح الملف التعريفي.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>RSA 4096</source>
            <translation>RSA 4096</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>RSA {bits}</source>
            <translation>RSA {bits}</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Read it again, or type the name.</source>
            <translation>اقرأه مجددًا أو اكتب الاسم.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>اقرأ الاسم المطبوع على العميل حرفًا حرفًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Read the profile</source>
            <translation>قراءة الملف التعريفي</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Reading the journal…</source>
            <translation>جارٍ قراءة السجل…</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Reference {reference}</source>
            <translation>المرجع {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>رفضه D1</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearsal with the next ones</source>
            <translation>تجربة بالتالية</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearse the next ones</source>
            <translation>تجربة التالية</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation>احفظ الجديدة بالأمر: branch-app passphrase set {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember them here</source>
            <translation>تذكّرها هنا</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation>تُحفظ لك على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation>حُفظت في سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation>محفوظة، وهي تفتح الملف</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation>محفوظة، لكنها لا تفتح الملف</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation>إزالة عبارة المرور هذه من سلسلة المفاتيح؟</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation>أُزيلت من سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Rename the file.</source>
            <translation>أعد تسمية الملف.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation>تجديد البطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>تجديد قبل الانتهاء</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation>استبدال البطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replacement (lost, stolen, damaged)</source>
            <translation>بدل (فاقد أو مسروق أو تالف)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Requested</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Requests are safe; look at their states before you go on. Tell support.</source>
            <translation>الطلبات محفوظة؛ انظر إلى حالاتها قبل أن تتابع. أبلغ الدعم.</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>Requests under way</source>
            <translation>الطلبات الجارية</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation>شغّل الفاحص مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation>شغّل الفاحص مجددًا، ثم اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation>بصمة SHA-256</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>بيئة الاختبار: بطاقات اختبار فقط</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save a file for support</source>
            <translation>حفظ ملف للدعم</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save all the same</source>
            <translation>الحفظ مع ذلك</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save and open</source>
            <translation>الحفظ والفتح</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF</source>
            <translation>الحفظ بصيغة PDF</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF…</source>
            <translation>الحفظ بصيغة PDF…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save to a file</source>
            <translation>الحفظ في ملف</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save what goes to Thales</source>
            <translation>حفظ ما يذهب إلى Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Saved: {file}</source>
            <translation>حُفظ: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search for part of a name, the last four digits or a reference.</source>
            <translation>ابحث عن جزء من الاسم أو آخر أربعة أرقام أو المرجع.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search name, last four, reference</source>
            <translation>ابحث بالاسم أو آخر أربعة أرقام أو المرجع</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search requests</source>
            <translation>البحث في الطلبات</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Second line</source>
            <translation>السطر الثاني</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Send a new certificate request to the Thales Delivery Team and install its answer.</source>
            <translation>أرسل طلب شهادة جديدًا إلى فريق التسليم في Thales وثبّت الإجابة.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send again…</source>
            <translation>إعادة الإرسال…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it again, or discard it. It keeps its ids.</source>
            <translation>أعد إرساله أو تجاهله. يحتفظ بمعرّفاته.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it.</source>
            <translation>أرسله.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Send this to your Thales Delivery Team. Nothing in it is secret.</source>
            <translation>أرسل هذا إلى فريق التسليم في Thales. لا سر فيه.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Send. Nothing else sends</source>
            <translation>إرسال. لا يرسل أي مفتاح آخر</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sent to D1</source>
            <translation>أُرسل إلى D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Serbian</source>
            <translation>الصربية</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation>الرقم التسلسلي</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation>حدده المصرف لهذا الحاسوب</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Set by your bank: {file}</source>
            <translation>حدده مصرفك: {file}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation>اضبطها ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation>اضبط تاريخ هذا الحاسوب ووقته؛ إن كانا صحيحين فانتظر ذلك اليوم.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation>اضبط تاريخ هذا الحاسوب ووقته ومنطقته الزمنية، ودعه يأخذها من خادم وقت.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Set this counter up (branch-app setup), or ask bank IT.</source>
            <translation>أعدّ هذا الشباك (branch-app setup)، أو اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Set up this counter</source>
            <translation>إعداد هذا الشباك</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Several between commas</source>
            <translation>عدة قيم بينها فواصل</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation>صيغ أقصر: {keys} للاختيار، Enter للأخذ</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Show the client certificate</source>
            <translation>إظهار شهادة العميل</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation>سجّل الدخول كالمعتاد مع سلسلة المفاتيح، أو اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Signing key</source>
            <translation>مفتاح التوقيع</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Slip</source>
            <translation>الإيصال</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Split it first.</source>
            <translation>قسّمه أولًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>الاختبار</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging (PreProd)</source>
            <translation>الاختبار (PreProd)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging and Production share no key</source>
            <translation>لا يشترك الاختبار والإنتاج في أي مفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging takes test cards only. Production prints real cards.</source>
            <translation>يقبل الاختبار بطاقات الاختبار فقط. يطبع الإنتاج بطاقات حقيقية.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation>أعد تشغيل Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Starting…</source>
            <translation>جارٍ التشغيل…</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>State or province</source>
            <translation>الولاية أو المقاطعة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Station</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Station id</source>
            <translation>معرّف المحطة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem</source>
            <translation>مشكلة في المحطة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem: check the tray</source>
            <translation>مشكلة في المحطة: افحص الدرج</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>المحطات</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Step {place} of {most}: {name}</source>
            <translation>الخطوة {place} من {most}: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Store the right one: branch-app passphrase set {entry}</source>
            <translation>احفظ الصحيحة: branch-app passphrase set {entry}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>يجب ألا تُحفظ بيانات الشريط. اكتب رقم البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation>صاحب الشهادة</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname / given name</source>
            <translation>اسم العائلة / الاسم الأول</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next certificates and keys?</source>
            <translation>الانتقال إلى الشهادات والمفاتيح التالية؟</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next ones</source>
            <translation>الانتقال إلى التالية</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/follow.py"></location>
            <source>TRAINING</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED</source>
            <translation>تدريب: بطاقات تمرين فقط، لا يُطبع شيء</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Take back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Take both out of a PKCS#12 file</source>
            <translation>أخذ الاثنين من ملف PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>خذها من {station}، وتحقق من الاسم، وسلّمها.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Take the folder whose request was sent, or ask the Thales Delivery Team.</source>
            <translation>خذ المجلد الذي أُرسل طلبه، أو اسأل فريق التسليم في Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Taken back. It follows the names again.</source>
            <translation>استُعيد. يتبع الأسماء مجددًا.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation>جارٍ إخراج المفتاح والشهادة من الملف.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation>أبلغ الدعم.</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Teller</source>
            <translation>الصرّاف</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Teller {teller}</source>
            <translation>الصرّاف {teller}</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Text of the licence</source>
            <translation>نص الترخيص</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales</source>
            <translation>Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales registers its public half under the key id.</source>
            <translation>تسجّل Thales نصفه العام تحت معرّف المفتاح.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>That is a card number. It belongs into its own field only.</source>
            <translation>هذا رقم بطاقة. مكانه حقله فقط.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation>هذا أكثر مما يسعه رقم بطاقة. لم يؤخذ شيء.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation>ملف الجهات {file} لا يحتوي على شهادات PEM.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation>تعذّر تجديد رمز الوصول.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The address is https://, a host and perhaps a port, nothing else.</source>
            <translation>العنوان هو ‎https://‎ ومضيف وربما منفذ، ولا شيء آخر.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not in UTF-8.</source>
            <translation>عنوان التسليم ليس بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not written as it has to be.</source>
            <translation>عنوان التسليم لم يُكتب كما يجب.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation>مرساة السجل في سلسلة المفاتيح تالفة.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation>لم يسمح وكيل المصرف بمرور الاتصال إلى D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation>تعذّر إجراء الاتصال بـ D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card data is ready for {station}.</source>
            <translation>بيانات البطاقة جاهزة لـ {station}.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card is finished.</source>
            <translation>البطاقة مكتملة.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has digits only.</source>
            <translation>رقم البطاقة أرقام فقط.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation>رقم البطاقة {length} رقمًا؛ وهذا {given}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file}</source>
            <translation>الشهادة في {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} does not belong to {key}: it is for another key.</source>
            <translation>الشهادة في {file} ليست لـ {key}: هي لمفتاح آخر.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is a CA's, not a client's.</source>
            <translation>الشهادة في {file} لجهة إصدار وليست لعميل.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is damaged.</source>
            <translation>الشهادة في {file} تالفة.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is not for clients (extended key usage).</source>
            <translation>الشهادة في {file} ليست للعملاء (استخدام المفتاح الموسّع).</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} may not sign (key usage), so TLS cannot use it.</source>
            <translation>لا يجوز للشهادة في {file} التوقيع (استخدام المفتاح)، فلا يمكن لـ TLS استخدامها.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation>الشهادة في {name} محمية بعبارة مرورها.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate of {subject} in the chain</source>
            <translation>شهادة {subject} في السلسلة</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate's CN is "{given}", but "{asked}" was asked for.</source>
            <translation>CN في الشهادة "{given}" لكن المطلوب كان "{asked}".</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The chain does not fit: none of its certificates has issued the one in {file}.</source>
            <translation>السلسلة غير مناسبة: لم تُصدر أي من شهاداتها الشهادة التي في {file}.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation>رقم التحقق غير مطابق. اقرأه مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The check goes all the way to D1 and asks for a real access token, then drops it.</source>
            <translation>يصل الفحص إلى D1 ويطلب رمز وصول حقيقيًا ثم يتخلص منه.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>الساعة مطابقة لساعة D1.</numerusform>
                <numerusform>الساعة متقدمة على ساعة D1 بثانية واحدة: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متقدمة على ساعة D1 بثانيتين: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متقدمة على ساعة D1 بـ {n} ثوانٍ: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متقدمة على ساعة D1 بـ {n} ثانية: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متقدمة على ساعة D1 بـ {n} ثانية: اضبطها أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>الساعة مطابقة لساعة D1.</numerusform>
                <numerusform>الساعة متأخرة عن ساعة D1 بثانية واحدة: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متأخرة عن ساعة D1 بثانيتين: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متأخرة عن ساعة D1 بـ {n} ثوانٍ: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متأخرة عن ساعة D1 بـ {n} ثانية: اضبطها أولًا.</numerusform>
                <numerusform>الساعة متأخرة عن ساعة D1 بـ {n} ثانية: اضبطها أولًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation>انقطع الاتصال قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation>انقطع الاتصال بـ D1 قبل وصول الإجابة.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation>الشباك مقفل، فلم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation>الشباك مقفل.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The counter remembers the station that was used last on this computer.</source>
            <translation>يتذكر الشباك آخر محطة استُخدمت على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation>يحاول الشباك مجددًا من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The country is two capital letters, for example FR.</source>
            <translation>البلد حرفان كبيران، مثل FR.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation>رقم العميل ليس رقم هذا العميل.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation>رقم العميل صحيح.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over by another screen.</source>
            <translation>سلّمت شاشة أخرى العميل.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over with a product that this counter does not have.</source>
            <translation>سُلّم العميل مع منتج ليس في هذا الشباك.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The customer's language</source>
            <translation>لغة العميل</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation>لم يعمل القرص: تعذّرت قراءة السجل أو كتابته.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation>القرص ممتلئ: تعذّرت كتابة السجل.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The document was not read without error.</source>
            <translation>لم تُقرأ الوثيقة دون خطأ.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The document was not read without error. Read it again, or type the name.</source>
            <translation>لم تُقرأ الوثيقة دون خطأ. اقرأها مجددًا أو اكتب الاسم.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation>يبدأ الاسم المرمّز باسم العائلة: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation>يقبل الاسم المرمّز A إلى Z والشرطة والفراغ و«/» واحدة، و«.» قبل اللقب فقط.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation>الملف ليس سجلًا لـ Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation>يبقى الملف كما هو. تُطلب عبارة مروره عند كل تشغيل.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation>لا يمكن إنشاء الملف {file} أو قفله.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation>البطاقة الأولى</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation>الإرسال الأول لا يزال غير مؤكد.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation>لا يمكن إنشاء المجلد {folder}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The former one is kept as {file}.</source>
            <translation>تبقى السابقة باسم {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The former settings are kept beside the new ones.</source>
            <translation>تبقى الإعدادات السابقة بجانب الجديدة.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The given name is cut on the document, or may be: type it.</source>
            <translation>الاسم الأول مقطوع في الوثيقة أو قد يكون: اكتبه.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field that is not known here.</source>
            <translation>في التسليم حقل غير معروف هنا.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field twice.</source>
            <translation>في التسليم حقل مكرر.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has signs in it that cannot be seen.</source>
            <translation>في التسليم رموز لا تُرى.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation>تمكن قراءة السجل ولا تمكن كتابته.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation>لا تمكن قراءة السجل: مفتاحه غيره، أو الملف تالف أو ليس سجلًا. من الخارج تبدو هذه متشابهة.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation>لم يفعل السجل ما طُلب.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation>لا يمكن فتح ملف السجل.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation>ملف السجل تالف.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation>اختفى ملف السجل: حُذف أو نُقل أو استُبدل و Branch Counter مفتوح.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation>السجل مغلق.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation>ليس السجل الذي دُوّن في مكان آخر.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation>السجل أقدم مما كان: أُعيدت نسخة. قد تنقص أوامر.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>يحتاج السجل إلى عبارة مروره</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation>سجل هذا الحاسوب مفقود.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation>غيّر السجلَ شيء غير Branch Counter. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation>أُعيد السجل إلى نسخة أقدم.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation>مجلد السجل {folder} {what}.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation>مفتاح السجل في سلسلة مفاتيح ليست في هذه الجلسة.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation>لا تمكن قراءة المفتاح في {file}.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>The key in {file} is neither RSA nor EC.</source>
            <translation>المفتاح في {file} ليس RSA ولا EC.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation>المفتاح في {file} غير مشفّر.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The key lies on the disk under its passphrase only. It is never written over.</source>
            <translation>المفتاح على القرص محمي بعبارة مروره فقط، ولا يُكتب فوقه أبدًا.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation>مفتاح السجل في سلسلة المفاتيح تالف.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation>لم تُجب سلسلة المفاتيح خلال {seconds} ثانية.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation>لم تحتفظ سلسلة المفاتيح بمفتاح السجل.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation>لم تحتفظ سلسلة المفاتيح بعبارة المرور.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation>ليس في سلسلة المفاتيح عبارة مرور لـ {name}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation>لم يعد مفتاح السجل في سلسلة المفاتيح.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation>فشلت سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation>سلسلة مفاتيح هذا الحاسوب مقفلة.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation>رفضت سلسلة مفاتيح هذا الحاسوب Branch Counter.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>The kid in the profile looks like the thumbprint of another key.</source>
            <translation>يبدو kid في الملف التعريفي بصمة مفتاح آخر.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The licence was not read whole. Read it again, or type the name.</source>
            <translation>لم تُقرأ الرخصة كاملة. اقرأها مجددًا أو اكتب الاسم.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 may have it.</source>
            <translation>انقطع الاتصال بعد إرسال الأمر. قد يكون لدى D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 was asked for long enough and shows no order.</source>
            <translation>انقطع الاتصال بعد إرسال الأمر. سُئل D1 مدة كافية ولا يُظهر أي أمر.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The line is always encrypted, and D1's certificate always checked.</source>
            <translation>الخط مشفّر دائمًا، وتُفحص شهادة D1 دائمًا.</translation>
        </message>
        <message>
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation>لا يمكن كتابة سجل التشغيل في {folder} ‏({kind}).</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The middle name is cut on the document, or may be: type it if it shall be printed.</source>
            <translation>الاسم الأوسط مقطوع في الوثيقة أو قد يكون: اكتبه إن كان سيُطبع.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation>الشهر من 01 إلى 12.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation>لا يتسع الاسم في البطاقة. اتفق مع العميل على صيغة أقصر؛ ولا تقطع كلمة أبدًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The name is what tellers see.</source>
            <translation>الاسم هو ما يراه الصرّافون.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>The name of a PKCS#12 file ends in .p12 or .pfx.</source>
            <translation>ينتهي اسم ملف PKCS#12 بـ ‎.p12 أو ‎.pfx.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The name was taken from the document.</source>
            <translation>أُخذ الاسم من الوثيقة.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation>الأسماء أطول من أن تُرسل. اختصرها.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation>الطلب الجديد مرتبط بالذي فشل، فيرى المدقق سبب وجود طلبين.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation>الطلب الجديد غير مرتبط بالذي فشل. ابدأه من هناك بالمفتاح F4.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} has expired.</source>
            <translation>انتهت الشهادة التالية في {file}.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} is not good yet.</source>
            <translation>لم تصلح الشهادة التالية في {file} بعد.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>The next certificates and keys are in the settings now.</source>
            <translation>الشهادات والمفاتيح التالية في الإعدادات الآن.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation>التالي في الملف التعريفي. تقنية المصرف: جرّبه ثم انتقل إليه.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order did not leave this computer, or D1 turned it away before acting.</source>
            <translation>لم يغادر الأمر هذا الحاسوب، أو ردّه D1 قبل أن ينفّذ شيئًا.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is on its way to D1.</source>
            <translation>الأمر في طريقه إلى D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is written down. Nothing was sent.</source>
            <translation>دُوّن الأمر. لم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was cancelled at D1.</source>
            <translation>أُلغي الأمر لدى D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was discarded at this counter. It was never sent.</source>
            <translation>تم تجاهل الأمر في هذا الشباك. لم يُرسل قط.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side could not prove that it is D1: another program may be opening this connection.</source>
            <translation>لم يستطع الطرف الآخر إثبات أنه D1: ربما يفتح برنامج آخر هذا الاتصال.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation>أظهر الطرف الآخر شهادة لاسم غير اسم D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation>شهادة الطرف الآخر خارج مدتها، أو ساعة هذا الحاسوب خاطئة.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation>لا تفتح عبارة المرور السجل.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation>لا تفتح عبارة المرور {file} ‏({what}).</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>تحتاج عبارة مرور السجل إلى {n} حرف على الأقل.</numerusform>
                <numerusform>تحتاج عبارة مرور السجل إلى حرف واحد على الأقل.</numerusform>
                <numerusform>تحتاج عبارة مرور السجل إلى حرفين على الأقل.</numerusform>
                <numerusform>تحتاج عبارة مرور السجل إلى {n} أحرف على الأقل.</numerusform>
                <numerusform>تحتاج عبارة مرور السجل إلى {n} حرفًا على الأقل.</numerusform>
                <numerusform>تحتاج عبارة مرور السجل إلى {n} حرف على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>عبارات المرور في سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>The present ones stay in their files.</source>
            <translation>تبقى الحالية في ملفاتها.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The profile names no certificate or key for the next rollover.</source>
            <translation>لا يذكر الملف التعريفي شهادة أو مفتاحًا للانتقال التالي.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation>معرّف التوقيع kid في الملف التعريفي غير الذي في {name}.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation>انتهى البرنامج أثناء الإرسال</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The reason is creation, renewal or replacement.</source>
            <translation>السبب creation أو renewal أو replacement.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation>بديل {letter} حتى أربعة أحرف من A إلى Z.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>The rest of the printed name</source>
            <translation>بقية الاسم المطبوع</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation>الصف الذي يحدد بداية الأحداث ونهايتها ليس منّا.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>The same again</source>
            <translation>نفسها مجددًا</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation>لم يُرسل الطلب نفسه مجددًا.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>The signature of {file} is wrong.</source>
            <translation>توقيع {file} خاطئ.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip could not be written. Choose another place or printer.</source>
            <translation>تعذّرت كتابة الإيصال. اختر مكانًا آخر أو طابعة أخرى.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is on its way to the printer.</source>
            <translation>الإيصال في طريقه إلى الطابعة.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is saved.</source>
            <translation>حُفظ الإيصال.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The station id is the one that Thales registered. The name is what tellers see.</source>
            <translation>معرّف المحطة هو الذي سجلته Thales. الاسم هو ما يراه الصرّافون.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The surname is cut on the document, or may be: type it.</source>
            <translation>اسم العائلة مقطوع في الوثيقة أو قد يكون: اكتبه.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation>اسم العائلة ليس كاملًا.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation>اسم العائلة كامل.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The system's certificate authorities</source>
            <translation>جهات إصدار الشهادات في النظام</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation>لا يمكن تشغيل D1 التدريبي.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="machine/keys/asking.py"></location>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>The window is covered.</source>
            <translation>النافذة مغطاة.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation>{part}: من 1 إلى {most} حرفًا مرئيًا دون فراغ في الطرفين.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation>لا تمكن قراءة الملف {file} ‏({what}).</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation>الملف {file} ‏({what}) غير موجود.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation>الملف {file} ‏({what}) ليس {thing}.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation>لا يمكن استخدام {file} ‏({what}) لـ TLS.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation>لا يمكن استخدام {file} ‏({what}).</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation>انتهت {file} ‏({what}) في {day}.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation>لا تصلح {file} ‏({what}) إلا من {moment} UTC.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation>{file} ‏({what}) ليس مفتاح EC على P-256، وهو النوع الوحيد الذي يقبله D1.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation>{file} ‏({what}) غير محمي بعبارة مرور.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation>{first} ‏({what}) والمفتاح {second} غير متوافقين.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/keys/files.py"></location>
            <source>There is no file {file}.</source>
            <translation>لا يوجد ملف {file}.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation>لا يوجد ملف {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation>لا يوجد ملف تعريفي {file}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation>لا تكفي الذاكرة لفتح السجل.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>They have not been rehearsed since this page was opened.</source>
            <translation>لم تُجرَّب منذ فُتحت هذه الصفحة.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation>يمكن قراءة هذا بطريقتين. اكتبه 12/2029: الشهر ثم السنة.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation>لا يسمح هذا الحاسوب لـ Branch Counter باستخدام ملف السجل.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation>ليس في هذا الحاسوب سلسلة مفاتيح فيها مفتاح السجل.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation>ليس في هذا الحاسوب سلسلة مفاتيح مسموح لها بحفظ عبارة مرور.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation>ليس في هذا الحاسوب سلسلة مفاتيح لحفظ مفتاح السجل.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>This computer has no keyring, so nothing was to be changed there.</source>
            <translation>ليس في هذا الحاسوب سلسلة مفاتيح، فلم يكن فيها ما يُغيَّر.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation>لم تبق ذاكرة في هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation>ليس لهذا الحاسوب طريق شبكة إلى D1.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>This computer has no printer. Save the slip as PDF.</source>
            <translation>ليس لهذا الحاسوب طابعة. احفظ الإيصال بصيغة PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>ساعة هذا الحاسوب مطابقة لساعة D1.</numerusform>
                <numerusform>ساعة هذا الحاسوب متقدمة على ساعة D1 بدقيقة واحدة.</numerusform>
                <numerusform>ساعة هذا الحاسوب متقدمة على ساعة D1 بدقيقتين.</numerusform>
                <numerusform>ساعة هذا الحاسوب متقدمة على ساعة D1 بـ {n} دقائق.</numerusform>
                <numerusform>ساعة هذا الحاسوب متقدمة على ساعة D1 بـ {n} دقيقة.</numerusform>
                <numerusform>ساعة هذا الحاسوب متقدمة على ساعة D1 بـ {n} دقيقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>ساعة هذا الحاسوب مطابقة لساعة D1.</numerusform>
                <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة D1 بدقيقة واحدة.</numerusform>
                <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة D1 بدقيقتين.</numerusform>
                <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة D1 بـ {n} دقائق.</numerusform>
                <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة D1 بـ {n} دقيقة.</numerusform>
                <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة D1 بـ {n} دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>This counter</source>
            <translation>هذا الشباك</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter cannot open</source>
            <translation>لا يمكن فتح هذا الشباك</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>This counter is locked</source>
            <translation>هذا الشباك مقفل</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter is not set up</source>
            <translation>هذا الشباك غير مُعدّ</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation>لا يمكن كتابة تاريخ الانتهاء هذا دون لبس.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation>تاريخ الانتهاء هذا قد مضى.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation>هذا المعرّف مذكور أكثر من مرة.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>This is a PKCS#12 file.</source>
            <translation>هذا ملف PKCS#12.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation>هذا رقم بطاقة. اكتبه في حقله فقط.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation>هذا رقم اختبار. لا يمكن طلبه في الإنتاج.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation>هذه غير المكتوبة أعلاه.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation>هذا مطلوب.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation>صُنع هذا السجل بإصدار أحدث من Branch Counter.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation>هذا الرقم لا ينتمي إلى {product}.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation>سبق أخذ هذا الأمر: {request_id}.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation>عبارة المرور هذه لا تفتح {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>This setup was begun before. What was typed then is filled in.</source>
            <translation>بُدئ هذا الإعداد من قبل. أُدخل ما كُتب حينها.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>This system cannot refuse them: see to it that no other program is there to take them.</source>
            <translation>لا يستطيع هذا النظام منعها: احرص على ألا يوجد برنامج آخر يلتقطها.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation>البصمة (RFC 7638)</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation>لبدء سجل جديد عمدًا تزيل تقنية المصرف العلامة التي بجانبه.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation>لإجراء التجارب التالية شغّل الفاحص في طرفية واكتبها.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>مفتاح توقيع الرمز</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>الطول مناسب.</numerusform>
                <numerusform>أطول بحرف واحد. اختصره.</numerusform>
                <numerusform>أطول بحرفين. اختصره.</numerusform>
                <numerusform>أطول بـ {n} أحرف. اختصره.</numerusform>
                <numerusform>أطول بـ {n} حرفًا. اختصره.</numerusform>
                <numerusform>أطول بـ {n} حرف. اختصره.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation>عدد الاتصالات الجارية بـ D1 أكبر من اللازم.</translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation>كُتبت عبارات مرور خاطئة كثيرة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Training brings its own D1. There is nothing to check here.</source>
            <translation>للتدريب نظام D1 خاص به. لا شيء هنا للفحص.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation>لا يقبل التدريب إلا أرقام الاختبار. لا تكتب هنا رقم بطاقة حقيقيًا أبدًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>جهات موثوقة</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation>الجهة الموثوقة</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation>حاول مجددًا بعد بضع دقائق، ثم اسأل فريق التسليم في Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation>حاول مجددًا بعد بضع دقائق، ثم اسأل فريق الشبكة.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation>حاول مجددًا بعد بضع دقائق، ثم أبلغ فريق التسليم في Thales.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation>حاول مجددًا بعد لحظة.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation>حاول مجددًا بعد لحظة. إن استمر الأمر فاتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation>حاول مجددًا. إن فشل فاتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation>حاول مجددًا. إن استمر فاتصل بتقنية المصرف.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation>حاول مجددًا. إن استمر فاتصل بتقنية المصرف: ربما يتعطل القرص أو وصلته.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation>حاول مجددًا. إن استمر فأغلق نوافذ Branch Counter الأخرى وأي نسخ احتياطي.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Try the journal's folder</source>
            <translation>تجربة مجلد السجل</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>تُجرَّب الأشياء واحدًا بعد آخر. لا يُرسل أي أمر.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Two letters</source>
            <translation>حرفان</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Two lines</source>
            <translation>سطران</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation>اكتبها مجددًا، أو اسأل تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation>اكتبها مجددًا.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation>اكتب رقم البطاقة.</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation>اكتب رقم العميل.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT that another screen hands over card data.</source>
            <translation>اكتب العميل. أبلغ تقنية المصرف أن شاشة أخرى تسلّم بيانات بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT.</source>
            <translation>اكتب العميل. أبلغ تقنية المصرف.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation>اكتب تاريخ الانتهاء شهرًا وسنة، مثل 12/29.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation>اكتب الاسم الذي يظهر على البطاقة.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation>اكتب عبارة مرور السجل.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrase.</source>
            <translation>اكتب عبارة المرور.</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrases that open this counter's key files. They are kept for this run only, unless you have them remembered.</source>
            <translation>اكتب عبارات المرور التي تفتح ملفات مفاتيح هذا الشباك. تُحفظ لهذا التشغيل فقط، ما لم تطلب تذكّرها.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Type the surname. A person with one name has it here.</source>
            <translation>اكتب اسم العائلة. من له اسم واحد يكتبه هنا.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Under way</source>
            <translation>جارٍ</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Under way: {d1_status}</source>
            <translation>جارٍ: {d1_status}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Under which D1 knows this key</source>
            <translation>الذي يعرف به D1 هذا المفتاح</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation>افتح قفلها وحاول مجددًا.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation>افتح قفله ثم حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Unlock the counter, then read the document again.</source>
            <translation>افتح قفل الشباك ثم اقرأ الوثيقة مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation>حتى ذلك الحين يعمل الشباك كما كان.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use a PKCS#12 file where it is</source>
            <translation>استخدام ملف PKCS#12 في مكانه</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use files in PEM</source>
            <translation>استخدام ملفات PEM</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation>استخدم ذلك الإصدار، أو اطلب من تقنية المصرف تثبيته هنا.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation>استخدم تلك النافذة.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Valid until {day:%Y-%m-%d}. Written to {file}.</source>
            <translation>صالحة حتى {day:%Y-%m-%d}. كُتبت في {file}.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>حاول مجددًا الآن.</numerusform>
                <numerusform>انتظر دقيقة واحدة ثم حاول مجددًا.</numerusform>
                <numerusform>انتظر دقيقتين ثم حاول مجددًا.</numerusform>
                <numerusform>انتظر {n} دقائق ثم حاول مجددًا.</numerusform>
                <numerusform>انتظر {n} دقيقة ثم حاول مجددًا.</numerusform>
                <numerusform>انتظر {n} دقيقة ثم حاول مجددًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Wait {wait}, then run it again.</source>
            <translation>انتظر {wait} ثم شغّله مجددًا.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait.</source>
            <translation>انتظر.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. Branch Counter goes on asking.</source>
            <translation>انتظر. يواصل Branch Counter السؤال.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. You may start the next card.</source>
            <translation>انتظر. يمكنك بدء البطاقة التالية.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Was a card made?</source>
            <translation>هل أُنتجت بطاقة؟</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Well done: {title}</source>
            <translation>أحسنت: {title}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation>ما يجيب على عنوان D1 لا يشفّر.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>What goes to Thales</source>
            <translation>ما يذهب إلى Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>What goes to Thales, and what comes back?</source>
            <translation>ما الذي يذهب إلى Thales وما الذي يعود؟</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>What others made and Branch Counter is built with</source>
            <translation>ما صنعه الآخرون وبُني به Branch Counter</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>ما ستحمله البطاقة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>What to know</source>
            <translation>ما ينبغي معرفته</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>What will be written</source>
            <translation>ما سيُكتب</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which D1 does this counter order from?</source>
            <translation>من أي D1 يطلب هذا الشباك؟</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>أي بطاقة؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which cards may be ordered?</source>
            <translation>أي البطاقات يمكن طلبها؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key opens the line to D1?</source>
            <translation>أي مفتاح يفتح الخط إلى D1؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key signs the requests for a token?</source>
            <translation>أي مفتاح يوقّع طلبات الرمز؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which stations print the cards?</source>
            <translation>أي المحطات تطبع البطاقات؟</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>لمن هذه البطاقة؟</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Who vouches for D1's certificate</source>
            <translation>من يضمن شهادة D1</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Whoever may write {file} switches there: branch-app keys switch --profile</source>
            <translation>من يستطيع كتابة {file} ينتقل هناك: branch-app keys switch --profile</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>With this key the counter asks D1 for permission to order, every few minutes.</source>
            <translation>بهذا المفتاح يستأذن الشباك D1 في الطلب كل بضع دقائق.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Working</source>
            <translation>جارٍ العمل</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation>اكتب اسم العائلة ثم «/» واحدة ثم الاسم الأول: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>دُوّن قبل إرسال أي شيء</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Written to</source>
            <translation>كُتب في</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Written to {file}</source>
            <translation>كُتب في {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>YYMM: year, then month</source>
            <translation>‏YYMM: السنة ثم الشهر</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Years at most</source>
            <translation>السنوات على الأكثر</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation>بدأت طلبًا ثانيًا والأول غير مؤكد. هكذا يحصل عميل على بطاقتين.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation>يمكنك بدلًا من ذلك كتابة عبارة المرور لهذه الجلسة.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation>بقيت على طلب واحد بينما سُئل D1 عنه.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation>أرسلت الطلب نفسه مجددًا بالمعرّفات نفسها.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation>اختيارك: {done}. يعيده {key}.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation>شهادة PEM</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation>مفتاح PEM خاص</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation>ملف PKCS#12 فيه شهادة ومفتاح</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>عدد من {least} إلى {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>a proxy opens this connection: its certificate is from {issuer}, not from {authority}</source>
            <translation>يفتح وكيل هذا الاتصال: شهادته من {issuer} وليست من {authority}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>a request</source>
            <translation>طلب</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation>نص من 1 إلى 16 حرفًا أو رقمًا</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation>مفتاح PEM خاص كامل من نوع يفتحه هذا البرنامج</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>all are there and closed to other users</source>
            <translation>كلها موجودة ومغلقة عن المستخدمين الآخرين</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>an allowed keyring answers</source>
            <translation>تُجيب سلسلة مفاتيح مسموح بها</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحد غيرها</numerusform>
                <numerusform>واثنان غيرها</numerusform>
                <numerusform>و{n} غيرها</numerusform>
                <numerusform>و{n} غيرها</numerusform>
                <numerusform>و{n} غيرها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>any user can put another file in the place of {file} (folder mode {mode})</source>
            <translation>يستطيع أي مستخدم وضع ملف آخر مكان {file} (وضع المجلد {mode})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation>يخص مستخدمًا آخر</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>both are remembered</source>
            <translation>كلتاهما محفوظة</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>breaks TLS ({reason})</source>
            <translation>يقطع TLS ‏({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation>لا يمكن إنشاؤه: في مكانه ملف</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>cannot be reached ({reason})</source>
            <translation>لا يمكن الوصول إليه ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation>لا تمكن الكتابة فيه</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation>مفتاح تشفير البطاقة</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation>شهادة العميل</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>closed the connection without an answer</source>
            <translation>أغلق الاتصال دون إجابة</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>did not answer within {seconds} seconds</source>
            <translation>لم يُجب خلال {seconds} ثانية</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>does not encrypt</source>
            <translation>لا يشفّر</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation>مشفّرًا بطريقة يفتحها هذا البرنامج</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation>10 أحرف أو أرقام أو . _ ~ - بالضبط</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation>فيه أقل من {size} ميبيبايت من المساحة الحرة</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no key id (kid)</source>
            <translation>ليس له معرّف مفتاح (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no point on P-256</source>
            <translation>ليس له نقطة على P-256</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>holds a private key, and must not</source>
            <translation>فيه مفتاح خاص، ولا يجوز ذلك</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>https://, a host and perhaps a port</source>
            <translation>‏https://‎ ومضيف وربما منفذ</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation>‏https://‎ ومضيف وربما منفذ، ولا شيء آخر</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation>رابط إلى مكان آخر</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>is closed: the connection was refused</source>
            <translation>مغلق: رُفض الاتصال</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation>في مكان يُفرغ عند انتهاء هذه الجلسة</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is neither a JWK nor a public key in PEM</source>
            <translation>ليس JWK ولا مفتاحًا عامًا بصيغة PEM</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not a JWK (JSON)</source>
            <translation>ليس JWK ‏(JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not an EC key on P-256</source>
            <translation>ليس مفتاح EC على P-256</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation>على قرص لا يستطيع قفل الملفات</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation>على قرص ممتلئ</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation>مشترك عبر الشبكة حيث قد يكتب حاسوبان في آن واحد</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>it agrees with D1's to two minutes</source>
            <translation>تطابق ساعة D1 في حدود دقيقتين</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it expired on {day}</source>
            <translation>انتهت في {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is for another name than {host}{by}</source>
            <translation>هي لاسم غير {host}{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is good only from {moment} UTC</source>
            <translation>لا تصلح إلا من {moment} UTC</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is not trusted by the CA file {file}{by}</source>
            <translation>لا يثق بها ملف الجهات {file}{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is out of date{by}, or this computer's clock is ({now} UTC)</source>
            <translation>هي خارج مدتها{by}، أو ساعة هذا الحاسوب خاطئة ({now} UTC)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is this issuer's, good until {day}</source>
            <translation>هي لهذا المُصدر، صالحة حتى {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is trusted, for {host}, and in date{by}</source>
            <translation>موثوقة، لـ {host}، وفي مدتها{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>it is valid, but for files that it names</source>
            <translation>صالح إلا ملفات يذكرها</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>مطابقة لساعة D1</numerusform>
                <numerusform>متقدمة على ساعة D1 بدقيقة واحدة</numerusform>
                <numerusform>متقدمة على ساعة D1 بدقيقتين</numerusform>
                <numerusform>متقدمة على ساعة D1 بـ {n} دقائق</numerusform>
                <numerusform>متقدمة على ساعة D1 بـ {n} دقيقة</numerusform>
                <numerusform>متقدمة على ساعة D1 بـ {n} دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>مطابقة لساعة D1</numerusform>
                <numerusform>متأخرة عن ساعة D1 بدقيقة واحدة</numerusform>
                <numerusform>متأخرة عن ساعة D1 بدقيقتين</numerusform>
                <numerusform>متأخرة عن ساعة D1 بـ {n} دقائق</numerusform>
                <numerusform>متأخرة عن ساعة D1 بـ {n} دقيقة</numerusform>
                <numerusform>متأخرة عن ساعة D1 بـ {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}</source>
            <translation>اسمها (CN) هو {cn} وليس {begin}... مع معرّف المُصدر {issuer_id}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation>kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>less than a day</source>
            <translation>أقل من يوم</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no DNS server told {name} ({whose})</source>
            <translation>لم يُجب أي خادم DNS عن {name} ({whose})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no HTTP</source>
            <translation>دون HTTP</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>لا إجابة فورًا</numerusform>
                <numerusform>لا إجابة خلال ثانية واحدة</numerusform>
                <numerusform>لا إجابة خلال ثانيتين</numerusform>
                <numerusform>لا إجابة خلال {n} ثوانٍ</numerusform>
                <numerusform>لا إجابة خلال {n} ثانية</numerusform>
                <numerusform>لا إجابة خلال {n} ثانية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>لا اسم بعد</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>no plain file: {files}</source>
            <translation>ليس ملفًا عاديًا: {files}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>no time was left</source>
            <translation>لم يبق وقت</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>none is set for D1</source>
            <translation>لم يُحدد وكيل لـ D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>none yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because its passphrase is not known</source>
            <translation>لم يُجرَّب لأن عبارة مروره غير معروفة</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <location filename="machine/doctor/trust.py"></location>
            <source>not tried, because the CA file cannot be used</source>
            <translation>لم يُجرَّب لأن ملف الجهات لا يمكن استخدامه</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>not tried, because the disk is nearly full</source>
            <translation>لم يُجرَّب لأن القرص شبه ممتلئ</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because the file that holds it has not been opened</source>
            <translation>لم يُجرَّب لأن الملف الذي يحتويه لم يُفتح</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <source>not tried, because the profile names files that cannot be read</source>
            <translation>لم يُجرَّب لأن الملف التعريفي يذكر ملفات لا تمكن قراءتها</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>not tried, because the proxy setting cannot be used</source>
            <translation>لم يُجرَّب لأن إعداد الوكيل لا يمكن استخدامه</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} failed</source>
            <translation>لم يُجرَّب لأن {probe} فشل</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} was skipped</source>
            <translation>لم يُجرَّب لأن {probe} تُرك</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>الرقم {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation>نص أو أكثر مختلفة من 4 إلى 10 أرقام</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>only {told}</source>
            <translation>فقط {told}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>الاسم المطبوع {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>put the CA that follows it into {file} beside it</source>
            <translation>ضع الجهة التي تليها في {file} بجانبها</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>renew it with Thales in time</source>
            <translation>جدّدها لدى Thales في الوقت المناسب</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>السطر الثاني {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>some minutes</source>
            <translation>بضع دقائق</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation>الولاية</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>stations: {stations}, products: {products}</source>
            <translation>المحطات: {stations}، المنتجات: {products}</translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>لم يأتِ بعد</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the CA file {file} holds no PEM certificates</source>
            <translation>ملف الجهات {file} لا يحتوي على شهادات PEM</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the answer told no time</source>
            <translation>لم تذكر الإجابة وقتًا</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the bank's onboarding</source>
            <translation>تسجيل المصرف لدى Thales</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the branch's network</source>
            <translation>شبكة الفرع</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation>رمز لغة تعرفها الجداول، أو ""</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the doctor met a fault of its own ({kind})</source>
            <translation>حدث خلل في الفاحص نفسه ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake</source>
            <translation>المصافحة</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake is done and {goal} answers (HTTP {status})</source>
            <translation>تمت المصافحة و{goal} يُجيب (HTTP {status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the key file {file} is open to other users (mode {mode})</source>
            <translation>ملف المفتاح {file} مفتوح لمستخدمين آخرين (الوضع {mode})</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation>اسم ملف</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase does not open {file}</source>
            <translation>لا تفتح عبارة المرور {file}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} (EC P-256), kid {kid}</source>
            <translation>تفتح عبارة المرور {file} ‏(EC P-256)، kid ‏{kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} ({kind})</source>
            <translation>تفتح عبارة المرور {file} ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the point in {file} is not on P-256</source>
            <translation>النقطة في {file} ليست على P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile allows pictures of the window</source>
            <translation>يسمح الملف التعريفي بصور النافذة</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the profile gives it no kid</source>
            <translation>لا يعطيه الملف التعريفي kid</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile names no station or no product</source>
            <translation>لا يذكر الملف التعريفي محطة أو منتجًا</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile refuses them</source>
            <translation>يمنعها الملف التعريفي</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy is spoken to over TLS, which the doctor does not try</source>
            <translation>يُخاطَب الوكيل عبر TLS، وهو ما لا يجرّبه الفاحص</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy {proxy} {why}</source>
            <translation>الوكيل {proxy} {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy, which looks up D1's name itself</source>
            <translation>الوكيل، وهو يبحث عن اسم D1 بنفسه</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the station {chosen} remembered for this computer is not in the profile</source>
            <translation>المحطة {chosen} المحفوظة لهذا الحاسوب ليست في الملف التعريفي</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP proxies only</source>
            <translation>يذكر النظام وكيلًا من النوع {scheme}، ولا يخاطب Branch Counter إلا وكلاء HTTP</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy whose address cannot be read</source>
            <translation>يذكر النظام وكيلًا لا تمكن قراءة عنوانه</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>جهات إصدار الشهادات في النظام</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>this computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>this computer does not trust its issuer{by}</source>
            <translation>لا يثق هذا الحاسوب بمُصدرها{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>this computer is never asked of one</source>
            <translation>لا يُسأل وكيل عن هذا الحاسوب أبدًا</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>this system keeps them from other programs, as far as it can</source>
            <translation>يخفيها هذا النظام عن البرامج الأخرى قدر استطاعته</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation>مفتاح توقيع الرمز</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation>true أو false</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>typed now: {names}</source>
            <translation>كُتبت الآن: {names}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation>حتى 200 حرف مرئي دون فراغ</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>صالحة حتى {expiry}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>what answers at {goal} {what}</source>
            <translation>ما يجيب على {goal} {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>أنت هنا</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{allow} A firewall may be holding TLS back.</source>
            <translation>{allow} ربما يحجز جدار ناري TLS.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{certificate} and {key} do not belong together.</source>
            <translation>{certificate} و{key} غير متوافقين.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{counted}, chosen here: {chosen}</source>
            <translation>{counted}، المختارة هنا: {chosen}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation>{done} من {all} أُنجزت جيدًا</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults}.</numerusform>
                <numerusform>{faults}؛ وواحد غيرها.</numerusform>
                <numerusform>{faults}؛ واثنان غيرها.</numerusform>
                <numerusform>{faults}؛ و{n} غيرها.</numerusform>
                <numerusform>{faults}؛ و{n} غيرها.</numerusform>
                <numerusform>{faults}؛ و{n} غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{files} is valid</source>
            <translation>{files} صالح</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation>لا تمكن قراءة {file} ‏({kind}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>لا تمكن قراءة {file} ‏({why}).</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation>لا تمكن قراءة {file}.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{file} cannot be used.</source>
            <translation>لا يمكن استخدام {file}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation>لا تمكن كتابة {file}.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>لا تمكن كتابة {file}: {why}.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation>لـ {file} عبارة مرور جديدة، لكن سلسلة المفاتيح ما زالت تحمل القديمة: {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} has no key id (kid)</source>
            <translation>ليس لـ {file} معرّف مفتاح (kid)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds a private key, which must never be on a counter</source>
            <translation>في {file} مفتاح خاص، ولا يجوز أن يوجد على شباك أبدًا</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} holds a private key; a certificate file must not.</source>
            <translation>في {file} مفتاح خاص؛ ولا يجوز ذلك في ملف شهادة.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} holds no PEM private key.</source>
            <translation>لا يحتوي {file} على مفتاح PEM خاص.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds no certificate</source>
            <translation>لا يحتوي {file} على شهادة</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{file} holds no certificate for its key.</source>
            <translation>لا يحتوي {file} على شهادة لمفتاحه.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation>لا يحتوي {file} على مفتاح خاص.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} holds several keys.</source>
            <translation>في {file} عدة مفاتيح.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is a public EC key on P-256, kid {kid}</source>
            <translation>{file} مفتاح EC عام على P-256، kid ‏{kid}</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation>{file} تالف.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation>{file} أكبر مما يجوز لملف تعريفي (256 كيبيبايت).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is larger than any key file (256 KiB).</source>
            <translation>{file} أكبر من أي ملف مفتاح (256 كيبيبايت).</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation>{file} مفقود؛ ويحتاج إليه السجل.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation>{file} ليس ملف PEM ولا PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is neither an RSA key of {bits} bits or more nor EC P-256</source>
            <translation>{file} ليس مفتاح RSA من {bits} بت أو أكثر ولا EC P-256</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation>{file} ليس نص UTF-8 (السطر {line}).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not a JWK (JSON)</source>
            <translation>{file} ليس JWK ‏(JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} is not a PKCS#12 file.</source>
            <translation>{file} ليس ملف PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} is not a certificate (PEM or DER).</source>
            <translation>{file} ليس شهادة (PEM أو DER).</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{file} is not a certificate request (PEM).</source>
            <translation>{file} ليس طلب شهادة (PEM).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256</source>
            <translation>{file} ليس مفتاح EC على P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256, the only kind D1 takes</source>
            <translation>{file} ليس مفتاح EC على P-256، وهو النوع الوحيد الذي يقبله D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not meant for encryption</source>
            <translation>{file} ليس مخصصًا للتشفير</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation>{file} ليس TOML صالحًا (عميق أو طويل أكثر من اللازم).</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation>{file} ليس TOML صالحًا ({fault}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is there already and is never written over.</source>
            <translation>{file} موجود من قبل ولا يُكتب فوقه أبدًا.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation>{file} أكبر من أن يكون ملف مفتاح.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>{file} {why}.</source>
            <translation>{file} {why}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{first} and the key {second} do not belong together</source>
            <translation>{first} والمفتاح {second} غير متوافقين</translation>
        </message>
        <message>
            <location filename="ui/tr.py"></location>
            <source>{first} {next}</source>
            <translation>{first} {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>{fix} ({side})</source>
            <translation>{fix} ({side})</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{folder} holds neither {request} nor {key}.</source>
            <translation>لا يحتوي {folder} على {request} ولا {key}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{folder} keeps and locks files</source>
            <translation>يحفظ {folder} الملفات ويقفلها</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}, and belongs to the key</source>
            <translation>{found}، وهي للمفتاح نفسه</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}; not compared with the key</source>
            <translation>{found}؛ لم تُقارن بالمفتاح</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} cannot be reached ({kind})</source>
            <translation>لا يمكن الوصول إلى {goal} ‏({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} closes the connection when it is asked to encrypt</source>
            <translation>يغلق {goal} الاتصال عندما يُطلب منه التشفير</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} did not answer within {seconds} seconds</source>
            <translation>لم يُجب {goal} خلال {seconds} ثانية</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>{goal} did not go through with the handshake ({why})</source>
            <translation>لم يُكمل {goal} المصافحة ({why})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} does not answer {stage} within {seconds} seconds</source>
            <translation>لا يُجيب {goal} عن {stage} خلال {seconds} ثانية</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here</source>
            <translation>لا يقدّم {goal} ‏TLS 1.2 ولا TLS 1.3 بتشفير معروف هنا</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} refuses connections: nothing answers there</source>
            <translation>يرفض {goal} الاتصالات: لا شيء يجيب هناك</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer</source>
            <translation>يدعم {goal} ‏TLS 1.2 أو أحدث</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer and wants a client certificate</source>
            <translation>يدعم {goal} ‏TLS 1.2 أو أحدث ويريد شهادة عميل</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks {version}</source>
            <translation>يدعم {goal} ‏{version}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections</source>
            <translation>يقبل {goal} الاتصالات</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections, by the proxy</source>
            <translation>يقبل {goal} الاتصالات عبر الوكيل</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes the connection, then says nothing for {seconds} seconds</source>
            <translation>يقبل {goal} الاتصال ثم يصمت {seconds} ثانية</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} من {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through} without a sign-on.</source>
            <translation>{let_through} دون تسجيل دخول.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through}.</source>
            <translation>{let_through}.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation>{letter} ‏(U+{code}) حرف {odd} في كلمة {most}. اكتبها بأبجدية واحدة.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation>لا تمكن طباعة {letter}. استخدم A إلى Z والنقطة والشرطة والفراغ.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation>ليس لـ {letter} بديل. اكتب ما يظهر على البطاقة.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation>لا يوجد {letter} على البطاقات. اكتب الاسم بأحرف لاتينية.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation>لا يُطبع {letter} في اسم.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation>{line}، حرفًا حرفًا</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation>{line}، صيغ أقصر</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} د {rest} ث</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} ({whose}) is {addresses}</source>
            <translation>{name} ({whose}) هو {addresses}</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation>لا يحتوي {name} على شهادة.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} is an address already</source>
            <translation>{name} عنوان بالفعل</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation>لا يُفتح {name} إلا بعبارة مروره الجديدة.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation>{name}، صالحة حتى {day:%Y-%m-%d}</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation>{name}: حُفظت عبارة المرور الجديدة في سلسلة المفاتيح.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>{n} أيام</numerusform>
                <numerusform>{n} يومًا</numerusform>
                <numerusform>{n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>لم يبق يوم، حتى {date}</numerusform>
                <numerusform>بقي يوم واحد، حتى {date}</numerusform>
                <numerusform>بقي يومان، حتى {date}</numerusform>
                <numerusform>بقيت {n} أيام، حتى {date}</numerusform>
                <numerusform>بقي {n} يومًا، حتى {date}</numerusform>
                <numerusform>بقي {n} يوم، حتى {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>لم يُعثر على خلل.</numerusform>
                <numerusform>عُثر على خلل واحد.</numerusform>
                <numerusform>عُثر على خللين.</numerusform>
                <numerusform>عُثر على {n} حالات خلل.</numerusform>
                <numerusform>عُثر على {n} حالة خلل.</numerusform>
                <numerusform>عُثر على {n} حالة خلل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>لا حرف يُطبع على غير ما كُتب.</numerusform>
                <numerusform>حرف واحد يُطبع على غير ما كُتب. أرِه للعميل.</numerusform>
                <numerusform>حرفان يُطبعان على غير ما كُتبا. أرِهما للعميل.</numerusform>
                <numerusform>{n} أحرف تُطبع على غير ما كُتبت. أرِها للعميل.</numerusform>
                <numerusform>{n} حرفًا تُطبع على غير ما كُتبت. أرِها للعميل.</numerusform>
                <numerusform>{n} حرف تُطبع على غير ما كُتبت. أرِها للعميل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/strings.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>{n} دقائق</numerusform>
                <numerusform>{n} دقيقة</numerusform>
                <numerusform>{n} دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/requests.py"></location>
            <source>{n} requests</source>
            <translation>
                <numerusform>لا طلبات</numerusform>
                <numerusform>طلب واحد</numerusform>
                <numerusform>طلبان</numerusform>
                <numerusform>{n} طلبات</numerusform>
                <numerusform>{n} طلبًا</numerusform>
                <numerusform>{n} طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>{n} ثوانٍ</numerusform>
                <numerusform>{n} ثانية</numerusform>
                <numerusform>{n} ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>لا شيء جارٍ</numerusform>
                <numerusform>واحد جارٍ</numerusform>
                <numerusform>اثنان جاريان</numerusform>
                <numerusform>{n} جارية</numerusform>
                <numerusform>{n} جاريًا</numerusform>
                <numerusform>{n} جارٍ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>{place} of {total}: {id}</source>
            <translation>{place} من {total}: {id}</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product} صالحة {n} سنة من الآن على الأكثر.</numerusform>
                <numerusform>{product} صالحة سنة واحدة من الآن على الأكثر.</numerusform>
                <numerusform>{product} صالحة سنتين من الآن على الأكثر.</numerusform>
                <numerusform>{product} صالحة {n} سنوات من الآن على الأكثر.</numerusform>
                <numerusform>{product} صالحة {n} سنة من الآن على الأكثر.</numerusform>
                <numerusform>{product} صالحة {n} سنة من الآن على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} asks for a sign-on{offered} (407)</source>
            <translation>يطلب {proxy} تسجيل دخول{offered} (407)</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} did not reach {goal} ({status})</source>
            <translation>لم يصل {proxy} إلى {goal} ({status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} opens a tunnel to {goal}</source>
            <translation>يفتح {proxy} نفقًا إلى {goal}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} refuses a tunnel to {goal} ({answer})</source>
            <translation>يرفض {proxy} نفقًا إلى {goal} ({answer})</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference} في الحافظة.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{request} is not there, so the subject was not compared.</source>
            <translation>{request} غير موجود، فلم يُقارن صاحب الشهادة.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>{seconds} من الإرسال إلى البطاقة</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{size} MiB are free</source>
            <translation>المساحة الحرة {size} ميبيبايت</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>تُبلغ {station} عن مشكلة في هذه البطاقة.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title}: لا شيء جارٍ</numerusform>
                <numerusform>{title}: واحد جارٍ</numerusform>
                <numerusform>{title}: اثنان جاريان</numerusform>
                <numerusform>{title}: {n} جارية</numerusform>
                <numerusform>{title}: {n} جاريًا</numerusform>
                <numerusform>{title}: {n} جارٍ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}</source>
            <translation>{tried}: {found}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}.</source>
            <translation>{tried}: {found}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} expired on {day:%Y-%m-%d}.</source>
            <translation>{what} انتهت في {day:%Y-%m-%d}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is good only from {day:%Y-%m-%d %H:%M} UTC.</source>
            <translation>{what} لا تصلح إلا من {day:%Y-%m-%d %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is not a CA's.</source>
            <translation>{what} ليست لجهة إصدار.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation>{what}: انتهى في {date}. لا يمكن طلب أي بطاقة.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what}: ينتهي اليوم، {date}</numerusform>
                <numerusform>{what}: ينتهي بعد يوم واحد، في {date}</numerusform>
                <numerusform>{what}: ينتهي بعد يومين، في {date}</numerusform>
                <numerusform>{what}: ينتهي بعد {n} أيام، في {date}</numerusform>
                <numerusform>{what}: ينتهي بعد {n} يومًا، في {date}</numerusform>
                <numerusform>{what}: ينتهي بعد {n} يوم، في {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation>{what}: ينتهي خلال يوم، في {date}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{why}: asked for at start ({names})</source>
            <translation>{why}: تُطلب عند التشغيل ({names})</translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}. {sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation>{written} يُحذف</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation>{written} يُطبع {printed}</translation>
        </message>
    </context>
</TS>
