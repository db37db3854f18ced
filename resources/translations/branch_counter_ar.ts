<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"YYMM" or "MMYY"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation type="unfinished"></translation>
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
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>تم تمرير بطاقة. لم يُقرأ شريطها الممغنط.</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>قد تكون في الدرج بطاقة تالفة أو مكتملة.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Ask bank IT, or use --profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>سيستمر سؤال D1 مدة {time}.</translation>
        </message>
        <message numerus="yes">
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
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
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>خادم خاص: ليس بيئة الإنتاج</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
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
            <location filename="ui/pages/follow.py"></location>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>التحقق والإرسال</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>تحقق منها مع العميل</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>افحص هذا الشباك</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>الشريحة والشريط الممغنط</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>شهادة العميل الرقمية</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="ui/main_window.py"></location>
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
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>صحّح الخطأ في طلب جديد.</translation>
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
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 and this computer found no common way to encrypt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>لم يتمكن D1 من استخدام بيانات هذا الأمر.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>يواصل D1 العمل دون هذه النافذة، وقد تخرج بطاقة من المحطة. عند التشغيل التالي يسأل هذا الشباك D1 عما آلت إليه.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>الأمر لدى D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>يُعِدّ D1 بيانات البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>قد يكون الأمر لدى D1. لا تُعِد الإرسال بعد: يسأل Branch Counter نظام D1 من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>رفض D1 الأمر.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>يُبلغ D1 عن خطوة لا يعرفها Branch Counter: {d1_status}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>لا يُظهر D1 أمرًا لهذه البطاقة، لكن قد يصل أمر متأخرًا. إذا كانت في الدرج بطاقة، أو كانت بطاقة تُطبع الآن، فلا تُعِد الإرسال. يُسأل D1 مرة أخرى أولًا.</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>نص D1</translation>
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
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>كل حقل وزر بالترتيب</translation>
        </message>
        <message>
            <location filename="bootstrap/self_check.py"></location>
            <source>Everything is there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>الأحرف التي ستُرسل بعينها</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>صيغة إرسال تاريخ الانتهاء</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>منذ {time}.</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation type="unfinished"></translation>
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
            <source>Given name as an initial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Go on typing</source>
            <translation>متابعة الكتابة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>معرّف المُصدر</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>ليس مؤكدًا ما إذا كانت بطاقة تُنتج.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>لم يُرسل قط. لن تُنتج منه أي بطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>احتفظ به</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>انظر إلى {station}.</translation>
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
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>جارٍ البحث في سلسلة مفاتيح هذا الحاسوب…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>أُنشئ لهذه البطاقة؛ اكتب أو امسح غيره إن كان لدى مصرفك</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>أنشئ طلبًا جديدًا.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as an initial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>الشهر والسنة، مثل {example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>التنقل</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>لا أخبار منذ {time}. هل {station} قيد التشغيل؟</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits. Search for part of a name, the last four digits or a reference.</source>
            <translation>لا يوجد طلب مطابق. ابحث عن جزء من الاسم أو آخر أربعة أرقام أو المرجع.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet. Press F2 to order the first card.</source>
            <translation>لا طلبات بعد. اضغط F2 لطلب أول بطاقة.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>غير محفوظة: تُطلب عند كل تشغيل</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>لا يوجد خلل.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>لا يلزم شيء.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>لم يُرسل شيء. لن تُنتج أي بطاقة.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>في الطلبات: بحث</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter</source>
            <translation>في الإعداد: فحص هذا الشباك</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>On two lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>جارٍ فتح ملفات المفاتيح…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>العملية {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>الأمر في الطريق</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>عبارة مرور شهادة العميل الرقمية</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>عبارة مرور السجل</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>عبارة مرور مفتاح توقيع الرمز</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>مُعدّ</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>المطبوع</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Printed name</source>
            <translation>الاسم المطبوع</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>أُنتجت</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>اقرأ الاسم المطبوع على العميل حرفًا حرفًا.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Reference {reference}</source>
            <translation>المرجع {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>رفضه D1</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember on this computer</source>
            <translation>تذكّر على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>تجديد قبل الانتهاء</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>بيئة الاختبار: بطاقات اختبار فقط</translation>
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
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>الاختبار</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/pages/check.py"></location>
            <source>Station</source>
            <translation>المحطة</translation>
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
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>المحطات</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
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
            <location filename="ui/pages/card.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>يجب ألا تُحفظ بيانات الشريط. اكتب رقم البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>خذها من {station}، وتحقق من الاسم، وسلّمها.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Teller {teller}</source>
            <translation>الصرّاف {teller}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>يحتاج السجل إلى عبارة مروره</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation type="unfinished"></translation>
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
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>عبارات المرور في سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>The two passphrases differ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>There is no file {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>مفتاح توقيع الرمز</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>جهات موثوقة</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>تُجرَّب الأشياء واحدًا بعد آخر. لا يُرسل أي أمر.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>ما ستحمله البطاقة</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>أي بطاقة؟</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>لمن هذه البطاقة؟</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Without a middle name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Without the title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>دُوّن قبل إرسال أي شيء</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>لا اسم بعد</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>الرقم {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>الاسم المطبوع {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>السطر الثاني {name}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>لم يأتِ بعد</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>جهات إصدار الشهادات في النظام</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>صالحة حتى {expiry}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>أنت هنا</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{done}, {length}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation type="unfinished"></translation>
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
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} من {most}</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} د {rest} ث</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference} في الحافظة.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>{seconds} من الإرسال إلى البطاقة</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>تُبلغ {station} عن مشكلة في هذه البطاقة.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}. {sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
