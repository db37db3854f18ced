<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source> (issuer: {issuer})</source>
            <translation> (Aussteller: {issuer})</translation>
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
            <translation>"YYMM" oder "MMYY"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation>"en", "es", "fr", "de", "ja" oder "ar"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation>"production", "staging" oder "custom"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation>"system" oder der Name einer Datei</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>.p12 or .pfx, under a passphrase</source>
            <translation>.p12 oder .pfx, unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation>1 bis 200 sichtbare Zeichen</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation>1 bis 24 Buchstaben, Ziffern oder Unterstriche</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation>1 bis 48 Buchstaben, Ziffern, Bindestriche oder Unterstriche</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation>1 bis {most} sichtbare Zeichen, keines davon ein Leerzeichen am Rand</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>1. Send this to your Thales Delivery Team</source>
            <translation>1. Senden Sie dies Ihrem Thales Delivery Team</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>10 characters, from onboarding</source>
            <translation>10 Zeichen, aus dem Onboarding</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation>12 Zeichen oder mehr. Mehrere Wörter sind gut.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>2. When Thales has answered</source>
            <translation>2. Wenn Thales geantwortet hat</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation>Eine PKCS#12-Datei unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation>Eine Karten-ID hat 1 bis 48 Buchstaben, Ziffern, Bindestriche oder Unterstriche.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A card is being entered. The new customer can wait until it is sent or discarded.</source>
            <translation>Eine Karte wird gerade eingegeben. Der neue Kunde kann warten, bis sie gesendet oder verworfen ist.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A card is finished.</source>
            <translation>Eine Karte ist fertig.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A card number, expiry or security code is never handed over: leave it out.</source>
            <translation>Kartennummer, Ablaufdatum oder Prüfziffer werden nie übergeben: Lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A card was made.</source>
            <translation>Eine Karte wurde hergestellt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>A card was made. Hand it over.</source>
            <translation>Eine Karte wurde hergestellt. Übergeben Sie sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>Eine Karte wurde durchgezogen. Ihr Magnetstreifen wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A code was read that does not fit into this field.</source>
            <translation>Ein Code wurde gelesen, der nicht in dieses Feld passt.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>A custom server</source>
            <translation>Ein eigener Server</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation>Eine Kundennummer hat 1 bis 64 Buchstaben, Ziffern, Bindestriche oder Unterstriche.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A customer was handed over. Unlock the counter to go on.</source>
            <translation>Ein Kunde wurde übergeben. Entsperren Sie den Schalter, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A document was read, but its name is not asked for here.</source>
            <translation>Ein Ausweis wurde gelesen, aber sein Name wird hier nicht gebraucht.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A field of the hand-over is too long.</source>
            <translation>Ein Feld der Übergabe ist zu lang.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over is an address like {address}</source>
            <translation>Eine Übergabe ist eine Adresse wie {address}</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over needs consumer-id and surname.</source>
            <translation>Eine Übergabe braucht consumer-id und surname.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it held a card number, expiry or security code.</source>
            <translation>Eine Übergabe wurde abgelehnt: Sie enthielt Kartennummer, Ablaufdatum oder Prüfziffer.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it is not written as it has to be.</source>
            <translation>Eine Übergabe wurde abgelehnt: Sie ist nicht geschrieben, wie sie sein muss.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>A key id (kid) has 1 to 200 visible ASCII characters without blanks.</source>
            <translation>Eine Schlüssel-ID (kid) hat 1 bis 200 sichtbare ASCII-Zeichen ohne Leerzeichen.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation>Ein Schlüssel in PEM, der seine Schlüssel-ID nicht nennt</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation>Eine verlorene Antwort</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>Ein Name hat höchstens {n} Zeichen.</numerusform>
                <numerusform>Ein Name hat höchstens {n} Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A name has letters, spaces, hyphens, apostrophes and full stops.</source>
            <translation>Ein Name hat Buchstaben, Leerzeichen, Bindestriche, Apostrophe und Punkte.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation>Ein zu langer Name</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has visible characters and blanks only.</source>
            <translation>Eine neue Passphrase hat nur sichtbare Zeichen und Leerzeichen.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation>Eine neue Passphrase hat {least} bis {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation>Eine Passphrase für den Schlüsselbund hat höchstens {longest} Zeichen.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation>Eine gedruckte Zeile hat mindestens einen Buchstaben.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation>Ein privater Schlüssel unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A product id has letters, digits, hyphens and underscores.</source>
            <translation>Eine Produkt-ID hat Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A reader sent something that is no code, document or id known here.</source>
            <translation>Ein Leser hat etwas gesendet, das hier weder Code noch Ausweis noch ID ist.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation>Ein Ersatz gilt für einen Buchstaben, der nicht A bis Z ist.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request ended without a card.</source>
            <translation>Eine Anforderung endete ohne Karte.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation>Eine Anforderung ist aus dem Journal verschwunden.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request needs a look.</source>
            <translation>Eine Anforderung braucht einen Blick.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>Eine verdorbene oder fertige Karte kann im Fach liegen.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation>Eine Station, die versagt</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>A window is open on these settings already.</source>
            <translation>Mit diesen Einstellungen ist schon ein Fenster offen.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation>Ein Wort des Namens wurde abgeschnitten. Wählen Sie stattdessen eine der kürzeren Formen.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation>Ein falsches Ablaufdatum</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>A zip file with the end of the log, these checks, versions, and the settings. No secret, card number or name goes in, and nothing is sent anywhere.</source>
            <translation>Eine zip-Datei mit dem Ende des Protokolls, diesen Prüfungen, Versionen und Einstellungen. Kein Geheimnis, keine Kartennummer und kein Name kommt hinein, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation>Fügen Sie dem Profil eine hinzu.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation>Fügen Sie dem Profil token_signing.kid hinzu.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Address of D1</source>
            <translation>Adresse von D1</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation>Für diese Karte ist schon ein Auftrag offen.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation>Für diese Karte ist schon ein Auftrag offen: {request_id}.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation>Ein Auftrag, der nie ankam</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Another customer was handed over.</source>
            <translation>Ein anderer Kunde wurde übergeben.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation>Ein anderes Programm hält das Journal zu lange fest.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation>Ein anderer Start von Branch Counter erzeugt noch den Schlüssel des Journals.</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation>Ein anderes Fenster hat diese Anforderung zuerst geändert.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation>Jede Sprache</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation>Wie D1 zuletzt meldete. Nach dem Entsperren wird wieder gefragt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation>Wie die Bank oder das System es hat</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Ask D1 now</source>
            <translation>D1 jetzt fragen</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Ask bank IT for D1's public key as Thales gave it.</source>
            <translation>Bitten Sie die Bank-IT um den öffentlichen Schlüssel von D1, wie Thales ihn gab.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation>Bitten Sie die Bank-IT um eine Datei unter einer Passphrase: ein offener Schlüssel wird nie verwendet.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation>Bitten Sie die Bank-IT um eine Datei mit einer kürzeren.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation>Bitten Sie die Bank-IT um einen Ordner auf einer Platte dieses Rechners.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation>Bitten Sie die Bank-IT um einen Ordner auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation>Bitten Sie die Bank-IT um einen Ordner, der bestehen bleibt.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation>Bitten Sie die Bank-IT um eine neue Datei.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation>Bitten Sie die Bank-IT um eine neue.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation>Bitten Sie die Bank-IT um das Paar, das zusammengehört.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation>Bitten Sie die Bank-IT um die richtige Datei.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation>Bitten Sie die Bank-IT, es zu erlauben.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation>Bitten Sie die Bank-IT, die Stammzertifikate dieses Rechners zu aktualisieren.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation>Bitten Sie die Bank-IT, sie zu verschlüsseln.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation>Bitten Sie die Bank-IT, diesen Ordner anzusehen.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation>Bitten Sie die Bank-IT, sie zurückzulegen oder das Profil zu berichtigen.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation>Fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation>Fragen Sie die Bank-IT; es wurde kein Auftrag gesendet.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Ask for a new file.</source>
            <translation>Bitten Sie um eine neue Datei.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for an access token</source>
            <translation>Um ein Zugriffstoken bitten</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for the proxy</source>
            <translation>Nach dem Proxy fragen</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation>Bitten Sie das Thales Delivery Team um die richtige Datei, oder berichtigen Sie das Profil.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Ask the Thales Delivery Team for the right one.</source>
            <translation>Bitten Sie das Thales Delivery Team um das richtige.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation>Fragen Sie das Thales Delivery Team, ob es dieses Zertifikat für diesen Issuer und diese Umgebung kennt und ob es widerrufen wurde.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience {audience}, and is the client certificate this issuer's?</source>
            <translation>Fragen Sie das Thales Delivery Team: Ist die öffentliche Hälfte dieses Signaturschlüssels (RFC-7638-Fingerabdruck {thumbprint}) unter kid {kid} für den Issuer {issuer_id} mit Audience {audience} registriert, und gehört das Client-Zertifikat diesem Issuer?</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation>Fragen Sie das Netzteam nach der richtigen Proxy-Einstellung.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.</source>
            <translation>Bitten Sie das Netzteam, {host} von der TLS-Inspektion auszunehmen; gegenseitiges TLS kommt nicht durch sie.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let this computer reach {goal} (TCP), and ask who runs that address whether it is up.</source>
            <translation>Bitten Sie das Netzteam, diesen Rechner {goal} (TCP) erreichen zu lassen, und fragen Sie den Betreiber der Adresse, ob sie läuft.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let {goal} through the proxy {proxy}</source>
            <translation>Bitten Sie das Netzteam, {goal} durch den Proxy {proxy} zu lassen</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team why the proxy does not reach {goal}.</source>
            <translation>Fragen Sie das Netzteam, warum der Proxy {goal} nicht erreicht.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask this computer's keyring</source>
            <translation>Den Schlüsselbund dieses Rechners fragen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask who may take pictures of the window</source>
            <translation>Fragen, wer Bilder des Fensters machen darf</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation>Bitten Sie den Betreiber, TLS 1.2 oder 1.3 einzuschalten; D1 selbst hat beide, also antwortet vielleicht ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>D1 wird noch {time} lang gefragt.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>Mindestens {n} Zeichen</numerusform>
                <numerusform>Mindestens {n} Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>At the station</source>
            <translation>An der Station</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>At this counter</source>
            <translation>An diesem Schalter</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Audience (aud)</source>
            <translation>Audience (aud)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Back; on the first page, discard</source>
            <translation>Zurück; auf der ersten Seite verwerfen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation>Bank-IT: Bitten Sie das Thales Delivery Team um das folgende Client-Zertifikat samt Kette.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation>Bank-IT: Lassen Sie vom Thales Delivery Team ein neues signieren und nennen Sie es im Profil als nächstes.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation>Bank-IT: Legen Sie die CA, die ihr folgt, neben ihr in die Datei der vertrauten CAs.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Begin TLS</source>
            <translation>TLS beginnen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/widgets/findings.py"></location>
            <source>Between this computer and D1</source>
            <translation>Zwischen diesem Rechner und D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Branch Counter is asking D1. Wait, and look at the station.</source>
            <translation>Branch Counter fragt D1. Warten Sie und sehen Sie nach der Station.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Branch Counter is in use in another window or command.</source>
            <translation>Branch Counter wird in einem anderen Fenster oder Befehl verwendet.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation>Branch Counter ist auf diesem Rechner schon offen, vielleicht in einer anderen Sitzung.</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Branch Counter met a fault of its own.</source>
            <translation>Branch Counter hatte selbst einen Fehler.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Branch Counter {version}</source>
            <translation>Branch Counter {version}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By state</source>
            <translation>Nach Zustand</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By station</source>
            <translation>Nach Station</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By time</source>
            <translation>Nach Zeit</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation>CN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>EIGENER SERVER: NICHT PRODUKTION</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>CV key index</source>
            <translation>CV-Schlüsselindex</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation>Rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation>Rufen Sie die Bank-IT an: Gehören der Schlüsselbund dieses Rechners und diese Datei zusammen?</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation>Rufen Sie die Bank-IT an: Kennt Thales den Schlüssel {kid} für den Issuer {issuer_id}?</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation>Rufen Sie die Bank-IT an: Es kann abgelaufen oder widerrufen sein oder zu einer anderen Umgebung gehören.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation>Rufen Sie die Bank-IT an: Sein Ordner fehlt oder darf nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation>Rufen Sie die Bank-IT an: Die Journaldatei oder ihr Ordner ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation>Rufen Sie die Bank-IT an: Das Journal muss aus einer Kopie wiederhergestellt werden. Löschen Sie es nicht.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation>Rufen Sie die Bank-IT an: Das Journal muss geprüft werden, bevor es wieder verwendet wird.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation>Rufen Sie die Bank-IT an: Am Platz des Journals liegt eine andere Datenbank.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation>Rufen Sie die Bank-IT an: Der Benutzer muss das Journal und seinen Ordner lesen und schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Card ending {last_four}: {state}</source>
            <translation>Karte mit den Endziffern {last_four}: {state}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card id</source>
            <translation>Karten-ID</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Card id {card_id}</source>
            <translation>Karten-ID {card_id}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Card order</source>
            <translation>Kartenbestellung</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Cardholder</source>
            <translation>Karteninhaber</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Certain. Correct what is wrong and make a new request, or send what was not sent.</source>
            <translation>Sicher. Berichtigen Sie, was falsch ist, mit einer neuen Anforderung, oder senden Sie, was nicht gesendet wurde.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the client's</source>
            <translation>Zertifikat über dem Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation>Zertifikat über dem nächsten Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Certificate: {subject}</source>
            <translation>Zertifikat: {subject}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Certificates above it</source>
            <translation>Zertifikate darüber</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation>Zertifikate und Schlüssel</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Certificates and keys are set by the bank for this computer.</source>
            <translation>Zertifikate und Schlüssel legt die Bank für diesen Rechner fest.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>Zertifikate von Zertifizierungsstellen: {n}</numerusform>
                <numerusform>Zertifikate von Zertifizierungsstellen: {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Change settings</source>
            <translation>Einstellungen ändern</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>Die Passphrase ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>Die Einstellungen mit {n} laufenden Anforderung ändern?</numerusform>
                <numerusform>Die Einstellungen mit {n} laufenden Anforderungen ändern?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation>Prüfen Sie --profile.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Check D1's certificate</source>
            <translation>Das Zertifikat von D1 prüfen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Check again</source>
            <translation>Nochmals prüfen</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>Prüfen und senden</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation>Prüfen Sie d1.base_url im Profil; dann fragen Sie das Netzteam, was dort antwortet.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation>Prüfen Sie d1.issuer_id im Profil; stimmt sie, ist dies das Zertifikat eines anderen Issuers: Bitten Sie das Thales Delivery Team um Ihres.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>Prüfen Sie es mit dem Kunden</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check that this computer is on the network; then ask the network team why its DNS does not answer for {name}.</source>
            <translation>Prüfen Sie, ob dieser Rechner im Netz ist; dann fragen Sie das Netzteam, warum sein DNS nicht für {name} antwortet.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation>Prüfen Sie die Kundennummer, oder rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation>Prüfen Sie die Eingaben.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <location filename="machine/keys/looking.py"></location>
            <source>Check the file.</source>
            <translation>Prüfen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Check the folder.</source>
            <translation>Prüfen Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation>Prüfen Sie die IDs, oder rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Check the name with the customer.</source>
            <translation>Prüfen Sie den Namen mit dem Kunden.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <location filename="machine/keys/sealed.py"></location>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation>Prüfen Sie den Port in d1.base_url; dann fragen Sie das Netzteam, was dort antwortet.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Check this computer's date and time, or wait.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners, oder warten Sie.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners, dann fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners. Stimmen sie, rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation>Prüfen Sie zuerst das Datum dieses Rechners; stimmt es, melden Sie es dem Betreiber der Adresse von D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation>Prüfen Sie das Netz dieses Rechners, dann versuchen Sie es nochmals. Bleibt es so, rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>Diesen Schalter prüfen</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation>Das Zertifikat wird geprüft.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>Chip und Magnetstreifen</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Choose PKCS#12 above.</source>
            <translation>Wählen Sie oben PKCS#12.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation>Wählen Sie für diese Adresse Produktion oder Staging.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation>Wählen Sie eine längere.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation>Wählen Sie eine Passphrase für das Journal. Sie wird bei jedem Start erfragt.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation>Wählen Sie einen früheren Tag.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Choose another folder, or move the file away.</source>
            <translation>Wählen Sie einen anderen Ordner, oder verschieben Sie die Datei.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation>Wählen Sie am Schalter eine andere Station, oder fügen Sie sie dem Profil hinzu.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation>Wählen Sie eines.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Choose several words, or let a password manager make it.</source>
            <translation>Wählen Sie mehrere Wörter, oder lassen Sie sie von einem Passwortmanager erzeugen.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Choose the product on the next page.</source>
            <translation>Wählen Sie das Produkt auf der nächsten Seite.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation>Wählen Sie den Anlass der Karte.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client certificate from Thales</source>
            <translation>Client-Zertifikat von Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client key</source>
            <translation>Client-Schlüssel</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Client key and certificate in one file. The signing key goes beside it.</source>
            <translation>Client-Schlüssel und Zertifikat in einer Datei. Der Signaturschlüssel kommt daneben.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/slip_dialog.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation>Schließen Sie Branch Counter auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Close it first.</source>
            <translation>Schließen Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close it to others: chmod 600 {file}, or 640 where a group needs it.</source>
            <translation>Schließen Sie sie für andere: chmod 600 {file}, oder 640, wenn eine Gruppe sie braucht.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation>Schließen Sie ihn, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation>Schließen Sie andere Programme, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation>Schließen Sie andere Programme, versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation>Schließen Sie jenes, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Close the counter and open it again to use them. The former settings are kept as {file}.</source>
            <translation>Schließen und öffnen Sie den Schalter, um sie zu verwenden. Die früheren Einstellungen bleiben als {file}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close the folder to others: chmod o-w {folder}.</source>
            <translation>Schließen Sie den Ordner für andere: chmod o-w {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>Mit {n} laufenden Anforderung schließen?</numerusform>
                <numerusform>Mit {n} laufenden Anforderungen schließen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Common name (CN)</source>
            <translation>Allgemeiner Name (CN)</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Compare it with the document.</source>
            <translation>Vergleichen Sie ihn mit dem Ausweis.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Compare the clock</source>
            <translation>Die Uhr vergleichen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Connect (TCP)</source>
            <translation>Verbinden (TCP)</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connected, renews in {minutes} min</source>
            <translation>Verbunden, Erneuerung in {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connecting to D1</source>
            <translation>Verbindung zu D1 wird aufgebaut</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copied. Nothing in it is secret.</source>
            <translation>Kopiert. Nichts darin ist geheim.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copy reference</source>
            <translation>Referenz kopieren</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Copy the reference</source>
            <translation>Die Referenz kopieren</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Correct the file, or ask bank IT.</source>
            <translation>Berichtigen Sie die Datei, oder fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation>Berichtigen Sie die Proxy-Einstellung dieses Rechners.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>Berichtigen Sie in einer neuen Anforderung, was falsch ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Cover</source>
            <translation>Verdecken</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Cover the window, and come back</source>
            <translation>Das Fenster verdecken und zurückkommen</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Ctrl+O to choose</source>
            <translation>Strg+O zum Wählen</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Customer's signature</source>
            <translation>Unterschrift des Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation>Kunde: {name}, Nummer {number}. Karte {card}, gültig bis {expiry}.</translation>
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
            <translation>D1 und dieser Rechner fanden keine gemeinsame Verschlüsselung.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation>D1 ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation>D1 war nicht rechtzeitig erreichbar.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>D1 konnte die Daten dieses Auftrags nicht verwenden.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation>D1 hat das Zugriffstoken nicht angenommen.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation>D1 hat die Signatur dieses Schalters nicht angenommen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 did not answer in time</source>
            <translation>D1 hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation>D1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation>D1 nimmt das Zertifikat dieses Schalters nicht an.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation>D1 erlaubt dies nicht.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation>D1 kennt nicht, wonach gefragt wurde.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave none{status}: {title}</source>
            <translation>D1 gab keines{status}: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave one</source>
            <translation>D1 gab eines</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on with them. This counter asks about them again only while environment, issuer and address stay the same.</source>
            <translation>D1 arbeitet an ihnen weiter. Dieser Schalter fragt nur dann wieder nach ihnen, wenn Umgebung, Issuer und Adresse gleich bleiben.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>D1 arbeitet ohne dieses Fenster weiter, und es kann noch eine Karte aus der Station kommen. Beim nächsten Start fragt dieser Schalter D1, was daraus geworden ist.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation>D1 hat selbst ein Problem.</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation>D1 hat keinen Auftrag von uns</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation>D1 hat den Auftrag</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>D1 hat den Auftrag.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 is busy (429)</source>
            <translation>D1 ist ausgelastet (429)</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation>D1 ist ausgelastet und bittet zu warten.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>D1 ist ausgelastet. In {n} s wird von selbst gesendet.</numerusform>
                <numerusform>D1 ist ausgelastet. In {n} s wird von selbst gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>D1 bereitet die Kartendaten vor.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1 lets a counter in by a certificate that Thales has signed. Its key is made here.</source>
            <translation>D1 lässt einen Schalter mit einem Zertifikat ein, das Thales signiert hat. Sein Schlüssel wird hier erzeugt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>D1 hat den Auftrag vielleicht. Noch nicht erneut senden: Branch Counter fragt D1 von selbst.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refused it, as it must while the clock is wrong</source>
            <translation>D1 lehnte es ab, wie es muss, solange die Uhr falsch geht</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>D1 hat den Auftrag abgelehnt.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation>D1 hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation>D1 hat die Anfrage abgelehnt: Ein Wert darin stimmt nicht.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation>D1 hat die Anfrage abgelehnt: Sie ist zu groß.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses it in the handshake ({reason})</source>
            <translation>D1 lehnt es im Handshake ab ({reason})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses this counter{status}</source>
            <translation>D1 lehnt diesen Schalter ab{status}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>D1 meldet einen Schritt, den Branch Counter nicht kennt: {d1_status}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation>D1 sagt, dass es diese Karte oder diese Anforderung schon kennt.</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>D1 zeigt keinen Auftrag für diese Karte, aber einer kann noch verspätet eintreffen. Liegt eine Karte im Fach oder wird gerade eine gedruckt, senden Sie nicht erneut. Zuerst wird D1 noch einmal gefragt.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>D1 takes no other.</source>
            <translation>D1 nimmt keinen anderen.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 takes the next ones. Nothing was changed.</source>
            <translation>D1 nimmt die nächsten an. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 took the next ones at the rehearsal.</source>
            <translation>D1 hat die nächsten bei der Probe angenommen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>D1 wants another client certificate before it can be judged</source>
            <translation>D1 will ein anderes Client-Zertifikat, bevor man urteilen kann</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation>Die Adresse von D1 im Profil beginnt nicht mit https.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation>Die Adresse von D1 wurde im Netz nicht gefunden.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation>Die Antwort von D1 war nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation>Schlüssel von D1 für Kartendaten</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation>Nächster Schlüssel von D1 für Kartendaten</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>Wortlaut von D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1's public key for card data</source>
            <translation>Öffentlicher Schlüssel von D1 für Kartendaten</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>DNS does not know {name} ({whose})</source>
            <translation>DNS kennt {name} nicht ({whose})</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data problem</source>
            <translation>Datenproblem</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data ready for {station}</source>
            <translation>Daten bereit für {station}</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation>Bestimmt die Schreibweise</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation>Löschen Sie die Datei, sagen Sie es dem, der sie machte, und legen Sie den öffentlichen Schlüssel von D1 dorthin.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Derivation key index</source>
            <translation>Index des Ableitungsschlüssels</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Did you look into the tray of the station?</source>
            <translation>Haben Sie in das Fach der Station gesehen?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Digits in a number</source>
            <translation>Ziffern einer Nummer</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Discard this request?</source>
            <translation>Diese Anforderung verwerfen?</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Discard what was typed</source>
            <translation>Eingaben verwerfen</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Discard what was typed?</source>
            <translation>Die Eingaben verwerfen?</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Do it again</source>
            <translation>Nochmals üben</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation>Löschen Sie das Journal nicht; fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation>Machen Sie nicht weiter. Rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation>Bestellen Sie diese Karte noch nicht neu: Der Schalter fragt D1, was aus ihr geworden ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Documented both ways: ask Thales</source>
            <translation>Auf beide Arten dokumentiert: Fragen Sie Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Documented by Thales</source>
            <translation>Von Thales dokumentiert</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Does it work?</source>
            <translation>Funktioniert es?</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation>Gut gemacht</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ECDSA P-256</source>
            <translation>ECDSA P-256</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation>Übung beenden</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation>Endete am {date}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation>Endet binnen eines Tages</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation>Ereignis {seq} und was folgte wurden abgeschnitten.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation>Ereignis {seq} ist ein anderes, als anderswo vermerkt wurde.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation>Ereignis {seq} fehlt.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation>Ereignis {seq} ist nicht so, wie es geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation>Ereignis {seq} wurde von etwas anderem hinzugefügt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>Alle Felder und Schaltflächen der Reihe nach</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>Genau die Zeichen, die gesendet werden</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation>Übung: {title}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>Ablaufdatum wird gesendet als</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <location filename="ui/widgets/field.py"></location>
            <source>Fault: {fault}</source>
            <translation>Fehler: {fault}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>File for support</source>
            <translation>Datei für den Support</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>File with these authorities</source>
            <translation>Datei mit diesen Stellen</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation>Dateien unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>First digits (BIN)</source>
            <translation>Erste Ziffern (BIN)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Folder for keys</source>
            <translation>Ordner für Schlüssel</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation>Verfolgen Sie jene Anforderung, oder verwenden Sie eine andere Karten-ID.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation>Folgt den Namen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For a key in PEM only: a JWK says it itself</source>
            <translation>Nur für einen Schlüssel in PEM: Ein JWK nennt sie selbst</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Counter 1</source>
            <translation>Zum Beispiel Schalter 1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example DEBIT_CLASSIC</source>
            <translation>Zum Beispiel DEBIT_CLASSIC</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Debit Classic</source>
            <translation>Zum Beispiel Debit Classic</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example KIOSK-PS-101</source>
            <translation>Zum Beispiel KIOSK-PS-101</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example VISA_DEBIT_01</source>
            <translation>Zum Beispiel VISA_DEBIT_01</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>For other counters</source>
            <translation>Für andere Schalter</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>Seit {time}.</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation>Geben Sie Plattenplatz frei, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation>Geben Sie bald Platz frei.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Geben Sie auf der Platte von {folder} Platz frei.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation>Geben Sie auf diesem Rechner Platz frei, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation>Geben Sie Platz frei, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>From the core banking screen</source>
            <translation>Aus dem Kernbankensystem</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Given name as initial</source>
            <translation>Vorname als Initiale</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Go on typing</source>
            <translation>Weiter eingeben</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the field for it, then read it again.</source>
            <translation>Gehen Sie in das Feld dafür, dann lesen Sie nochmals.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the page for the name (F2), then read it again.</source>
            <translation>Gehen Sie auf die Seite für den Namen (F2), dann lesen Sie nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Hidden when you leave it</source>
            <translation>Wird beim Verlassen verdeckt</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Hide details</source>
            <translation>Einzelheiten verbergen</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>If it is asking you something, answer it and try again.</source>
            <translation>Wenn er Sie etwas fragt, antworten Sie und versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Import the certificate of this key first.</source>
            <translation>Importieren Sie zuerst das Zertifikat dieses Schlüssels.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>In the keyring of this computer; else typed at each start</source>
            <translation>Im Schlüsselbund dieses Rechners; sonst bei jedem Start eingegeben</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation>In der Übung: Übungen</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Is there already: {what}</source>
            <translation>Ist schon da: {what}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation>Geben Sie eine Karte aus und lesen Sie dem Kunden vor dem Senden den aufgedruckten Namen vor. Hier geht nichts schief.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation>Geben Sie eine Karte aus. D1 nimmt das Ablaufdatum aus dem Auftrag des Kunden nicht an. Berichtigen Sie es in einer neuen Anforderung aus der gescheiterten.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation>Geben Sie eine Karte aus. D1 bekommt den Auftrag, aber seine Antwort geht unterwegs verloren. Sehen Sie, was der Schalter sagt, und tun Sie es.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation>Geben Sie eine Karte aus. Die Verbindung bricht ab, und D1 hat keinen Auftrag. Es wird eine Weile gefragt; erst dann dürfen Sie erneut senden. Sehen Sie zuerst in das Fach.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation>Geben Sie eine Karte aus. Die Station meldet beim Herstellen ein Problem. Sehen Sie in das Fach, verwahren Sie, was dort liegt, und stellen Sie aus der gescheiterten eine neue Anforderung.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation>Geben Sie eine Karte aus. Dieser Rechner erreicht D1 zuerst nicht, der Auftrag geht also nicht hinaus. Senden Sie dieselbe Anforderung erneut.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Issued by: {issuer}</source>
            <translation>Ausgestellt von: {issuer}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>Issuer-ID</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Issuer id and order of the expiry come from Thales' onboarding.</source>
            <translation>Issuer-ID und Reihenfolge des Ablaufdatums kommen aus dem Onboarding von Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>It ends in {left}, on {day}: {advice}.</source>
            <translation>Es endet in {left}, am {day}: {advice}.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>It fills its line and may be cut: compare it with the printed name.</source>
            <translation>Er füllt seine Zeile und kann abgeschnitten sein: Vergleichen Sie ihn mit dem Aufdruck.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation>Er hat keine Schlüssel-ID (kid).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation>Sie enthält einen privaten Schlüssel, der nie auf einem Schalter liegen darf.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>It is an ECDSA key on P-256, the only kind that D1 takes.</source>
            <translation>Es ist ein ECDSA-Schlüssel auf P-256, der einzigen Art, die D1 nimmt.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation>Das ist kein JWK (JSON).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation>Das ist kein EC-Schlüssel auf P-256.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>Es ist ungewiss, ob eine Karte hergestellt wird.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation>Er ist nicht zum Verschlüsseln gedacht.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation>Es wird nochmals versucht.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>It must not be there yet</source>
            <translation>Sie darf noch nicht da sein</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>Sie wurde nie gesendet. Es wird daraus keine Karte.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation>Sein Schlüssel</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Its key id (kid)</source>
            <translation>Seine Schlüssel-ID (kid)</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation>Sein Punkt liegt nicht auf P-256.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>JWK or PEM; it is copied to the keys</source>
            <translation>JWK oder PEM; er wird zu den Schlüsseln kopiert</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Keep passphrase and file apart: who has both orders cards in the name of the bank.</source>
            <translation>Bewahren Sie Passphrase und Datei getrennt auf: Wer beide hat, bestellt Karten im Namen der Bank.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Keep the present ones</source>
            <translation>Die jetzigen behalten</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key and certificate</source>
            <translation>Schlüssel und Zertifikat</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Key and certificate in one file, under a passphrase</source>
            <translation>Schlüssel und Zertifikat in einer Datei, unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key and certificate in {file} do not belong together.</source>
            <translation>Schlüssel und Zertifikat in {file} gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation>Schlüssel-ID (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation>Schlüssel-ID (kid): {kid}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key that signs token requests</source>
            <translation>Schlüssel, der Token-Anfragen signiert</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, certificate and {count} CA certificate(s): {file}</source>
            <translation>Schlüssel, Zertifikat und CA-Zertifikate ({count}): {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, under its new passphrase: {file}</source>
            <translation>Schlüssel, unter seiner neuen Passphrase: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Kind of key</source>
            <translation>Art des Schlüssels</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation>Sprache des Namens</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Left empty, it is the key's thumbprint (RFC 7638)</source>
            <translation>Leer gelassen ist es der Fingerabdruck des Schlüssels (RFC 7638)</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Left out, since not above it: {count} certificate(s).</source>
            <translation>Weggelassen, da nicht darüber: {count} Zertifikat(e).</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Letters in a name</source>
            <translation>Buchstaben eines Namens</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Lock the counter</source>
            <translation>Den Schalter sperren</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Look again: {title}</source>
            <translation>Nochmals ansehen: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at D1's public key</source>
            <translation>Den öffentlichen Schlüssel von D1 ansehen</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation>Sehen Sie es an: {why}</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation>Sehen Sie zuerst jene Anforderung an.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation>Sehen Sie jene Anforderung an; beginnen Sie für einen anderen Auftrag eine neue Karte.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the client certificate</source>
            <translation>Das Client-Zertifikat ansehen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the files that it names</source>
            <translation>Die Dateien ansehen, die es nennt</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation>Sehen Sie die Anforderung an, wie sie jetzt ist; von Ihnen wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>Sehen Sie nach {station}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Look for it</source>
            <translation>Danach suchen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for station and product</source>
            <translation>Nach Station und Produkt sehen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for the passphrases</source>
            <translation>Nach den Passphrasen sehen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. If no card is there, send again.</source>
            <translation>Sehen Sie in das Fach von {station}. Liegt dort keine Karte, senden Sie erneut.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. Keep what lies there, then make a new request.</source>
            <translation>Sehen Sie in das Fach von {station}. Verwahren Sie, was dort liegt, und stellen Sie dann eine neue Anforderung.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look up the name</source>
            <translation>Den Namen nachschlagen</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>Der Schlüsselbund dieses Rechners wird gelesen…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>MMYY: month, then year</source>
            <translation>MMYY: Monat, dann Jahr</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>Für diese Karte erzeugt; geben oder scannen Sie eine andere ein, wenn Ihre Bank eine hat</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Make PKCS#12</source>
            <translation>PKCS#12 erzeugen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Make a key here</source>
            <translation>Hier einen Schlüssel erzeugen</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation>Erzeugen Sie einen neuen Schlüssel und lassen Sie ihn vom Thales Delivery Team registrieren.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>Stellen Sie eine neue Anforderung.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make it again.</source>
            <translation>Erzeugen Sie sie nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Make the file</source>
            <translation>Die Datei erzeugen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Make the key</source>
            <translation>Den Schlüssel erzeugen</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make the keys first: keys make-client, keys make-signing.</source>
            <translation>Erzeugen Sie zuerst die Schlüssel: keys make-client, keys make-signing.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation>Ein Schlüssel wird erzeugt.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation>Ein RSA-Schlüssel mit 4096 Bit wird erzeugt. Das dauert einige Sekunden.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Measure the disk</source>
            <translation>Die Platte messen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as initial</source>
            <translation>Zweiter Vorname als Initiale</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.</source>
            <translation>Achtung: D1 verlangt RSA 4096 oder EC P-256; dies ist {kind}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: the request asked for {subject}.</source>
            <translation>Achtung: Die Anforderung lautete auf {subject}.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>Monat und Jahr, zum Beispiel {example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation>Weitere Übungen</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation>Für einen Kunden wurde mehr als eine Karte hergestellt.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>Muss mehr sein als die {n} Ziffer ihres Anfangs.</numerusform>
                <numerusform>Muss mehr sein als die {n} Ziffern ihres Anfangs.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation>Muss so sein: {rule}.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation>Nennen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Name at the counter</source>
            <translation>Name am Schalter</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation>Name im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Name them in tables that begin with [next. and try again.</source>
            <translation>Nennen Sie sie in Tabellen, die mit [next. beginnen, und versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Never send or store a key together with a certificate.</source>
            <translation>Senden oder speichern Sie nie einen Schlüssel zusammen mit einem Zertifikat.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>New card</source>
            <translation>Neue Karte</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>New passphrase of the key</source>
            <translation>Neue Passphrase des Schlüssels</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation>Neue Passphrase, nochmals</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>New request</source>
            <translation>Neue Anforderung</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Next card</source>
            <translation>Nächste Karte</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next client certificate</source>
            <translation>Nächstes Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Next field; on the last one, continue</source>
            <translation>Nächstes Feld; im letzten weiter</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next token-signing key</source>
            <translation>Nächster Token-Signaturschlüssel</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation>Nächste vertraute CA</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card is made yet.</source>
            <translation>Es ist noch keine Karte hergestellt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card made</source>
            <translation>Keine Karte hergestellt</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: D1 refused</source>
            <translation>Keine Karte hergestellt: von D1 abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: cancelled</source>
            <translation>Keine Karte hergestellt: storniert</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: data problem</source>
            <translation>Keine Karte hergestellt: Datenproblem</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: discarded</source>
            <translation>Keine Karte hergestellt: verworfen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: not sent</source>
            <translation>Keine Karte hergestellt: nicht gesendet</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>No card there: send again</source>
            <translation>Keine Karte da: erneut senden</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card was made.</source>
            <translation>Es wurde keine Karte hergestellt.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card yet. You may start the next one meanwhile.</source>
            <translation>Noch keine Karte. Sie können inzwischen die nächste beginnen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>No key was made here, so there is nothing to send.</source>
            <translation>Hier wurde kein Schlüssel erzeugt, also gibt es nichts zu senden.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No middle name</source>
            <translation>Ohne zweiten Vornamen</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>Seit {time} keine Nachricht. Ist {station} eingeschaltet?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>No order is sent. Nothing is written before you save.</source>
            <translation>Es wird kein Auftrag gesendet. Vor dem Speichern wird nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation>Für {name} ist keine Passphrase gemerkt.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation>Kein Profil ist installiert: Es gibt weder {bank} noch {own}.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits.</source>
            <translation>Keine Anforderung passt.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet.</source>
            <translation>Noch keine Anforderungen.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation>Kein Wort des Namens wurde abgeschnitten.</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation>Heute nicht mehr</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation>Nicht so, wie die Namen oben es ergeben. {key} nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Not certain</source>
            <translation>Ungewiss</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: D1 has no such order</source>
            <translation>Ungewiss: D1 hat keinen solchen Auftrag</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: do not send again yet</source>
            <translation>Ungewiss: noch nicht erneut senden</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Not done yet</source>
            <translation>Noch nicht gemacht</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Not finished</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation>Nicht gültig vor {date}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Not ready: do not switch yet.</source>
            <translation>Nicht bereit: Wechseln Sie noch nicht.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>Nicht gemerkt: wird bei jedem Start erfragt</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation>Nicht gemerkt: Die Probe braucht sie</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation>An der Adresse von D1 antwortet nichts: Die Verbindung wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Nothing in it is secret. Until Thales answers you may close this: the keys stay in {folder}, and the setup goes on where you leave it.</source>
            <translation>Nichts darin ist geheim. Bis Thales antwortet, können Sie dies schließen: Die Schlüssel bleiben in {folder}, und die Einrichtung geht dort weiter, wo Sie sie verlassen.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation>Es wird nichts gedruckt, und keine Bank erfährt davon. Machen Sie hier Fehler.</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>Nichts ist fehlerhaft.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Nothing of it was taken.</source>
            <translation>Davon wurde nichts übernommen.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed. Check this computer's date, or wait.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie das Datum dieses Rechners, oder warten Sie.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Nothing was changed. Try again.</source>
            <translation>Es wurde nichts geändert. Versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>Es wurde nichts gesendet. Es wird keine Karte hergestellt.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation>Nichts, was jünger als 12 Monate ist, darf aus dem Journal entfernt werden.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ODA key index</source>
            <translation>ODA-Schlüsselindex</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation>Aus {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: another order</source>
            <translation>Bei Anforderungen: andere Reihenfolge</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>Bei Anforderungen: suchen</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: today, open, failed, mine</source>
            <translation>Bei Anforderungen: heute, nicht fertig, gescheitert, meine</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter, or rehearse a rollover</source>
            <translation>Bei Einrichtung: diesen Schalter prüfen oder einen Wechsel proben</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: its first page; Ctrl+2 to Ctrl+4 the others</source>
            <translation>Bei Einrichtung: ihre erste Seite; Strg+2 bis Strg+4 die anderen</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On a produced card: replace it, renew it</source>
            <translation>Bei einer hergestellten Karte: ersetzen, erneuern</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On the first page: take back a name</source>
            <translation>Auf der ersten Seite: einen Namen zurücknehmen</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation>Es wurde eine Karte hergestellt.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation>Eins nach dem anderen wird versucht: die Dateien, der Schlüsselbund, die Schlüssel, der Weg zu D1, sein Zertifikat, die Uhr und die Bitte um ein Token. Es wird kein Auftrag gesendet. Es dauert weniger als eine Minute und nennt, was falsch ist, auf wessen Seite und was zu tun ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only TLSMA-RSA/ is documented: ask Thales for the rest</source>
            <translation>Nur TLSMA-RSA/ ist dokumentiert: Fragen Sie Thales nach dem Rest</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only card numbers that begin with these digits, and have this length, are taken.</source>
            <translation>Nur Kartennummern, die mit diesen Ziffern beginnen und diese Länge haben, werden genommen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only the authorities in a file</source>
            <translation>Nur die Stellen in einer Datei</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the client key</source>
            <translation>Den Client-Schlüssel öffnen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the token signing key</source>
            <translation>Den Token-Signaturschlüssel öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>Die Schlüsseldateien werden geöffnet…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation>Der Schlüssel wird geöffnet.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>Vorgang {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional, PEM</source>
            <translation>Freiwillig, PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation>Freiwillig, für eine Firma</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: 20</source>
            <translation>Freiwillig: 20</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: only if Thales wants one</source>
            <translation>Freiwillig: nur wenn Thales einen verlangt</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>Auftrag unterwegs</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM or DER</source>
            <translation>PEM oder DER</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM, under a passphrase</source>
            <translation>PEM, unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>PKCS#12 file</source>
            <translation>PKCS#12-Datei</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>PRODUKTION</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PV key index</source>
            <translation>PV-Schlüsselindex</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Pack for other counters</source>
            <translation>Für andere Schalter packen</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Part</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>Passphrase des Client-Zertifikats</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Passphrase of the file</source>
            <translation>Passphrase der Datei</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>Passphrase des Journals</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrase of the key file</source>
            <translation>Passphrase der Schlüsseldatei</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>Passphrase des Token-Signaturschlüssels</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation>Passphrase, die sie öffnet</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation>Passphrasen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrases are not kept: they are asked for again.</source>
            <translation>Passphrasen werden nicht behalten: Sie werden erneut erfragt.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Payment application</source>
            <translation>Zahlungsanwendung</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Personalization requested</source>
            <translation>Personalisierung angefordert</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Personalization station</source>
            <translation>Personalisierungsstation</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>Picture of the card</source>
            <translation>Bild der Karte</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Practice slip: no card was made</source>
            <translation>Übungsbeleg: Es wurde keine Karte hergestellt</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>Vorbereitet</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Press F2 to order the first card.</source>
            <translation>Drücken Sie F2, um die erste Karte zu bestellen.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Print a slip for the customer</source>
            <translation>Einen Beleg für den Kunden drucken</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Print slip</source>
            <translation>Beleg drucken</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>Aufdruck</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Printed name</source>
            <translation>Aufgedruckter Name</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Printed on {day} at {time}</source>
            <translation>Gedruckt am {day} um {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation>Anders gedruckt als geschrieben</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id</source>
            <translation>Produkt-ID</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id, payment application and key indexes come from Thales.</source>
            <translation>Produkt-ID, Zahlungsanwendung und Schlüsselindizes kommen von Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation>Legen Sie die CA dorthin, die das Zertifikat von D1 signiert (d1.trust); ist sie da, öffnet ein Proxy diese Verbindung: Fragen Sie das Netzteam.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation>Legen Sie das Zertifikat der CA als PEM dorthin, oder berichtigen Sie d1.trust im Profil.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation>Legen Sie das Zertifikat dorthin, das Thales aus der Anforderung dieses Schlüssels machte, oder den Schlüssel dazu.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation>Legen Sie die Datei an ihren Platz, lesbar für den Mitarbeiter, oder berichtigen Sie das Profil.</translation>
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
            <translation>Lesen Sie ihn nochmals, oder geben Sie den Namen ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>Lesen Sie dem Kunden den aufgedruckten Namen Buchstabe für Buchstabe vor.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Read the profile</source>
            <translation>Das Profil lesen</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Reading the journal…</source>
            <translation>Das Journal wird gelesen…</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Reason</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Reference {reference}</source>
            <translation>Referenz {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>Von D1 abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearsal with the next ones</source>
            <translation>Probe mit den nächsten</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearse the next ones</source>
            <translation>Die nächsten proben</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation>Merken</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation>Merken Sie die neue mit: branch-app passphrase set {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember them here</source>
            <translation>Hier merken</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation>Für Sie auf diesem Rechner gemerkt</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation>Im Schlüsselbund dieses Rechners gemerkt.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation>Gemerkt, und sie öffnet die Datei</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation>Gemerkt, aber sie öffnet die Datei nicht</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation>Diese Passphrase aus dem Schlüsselbund entfernen?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation>Aus dem Schlüsselbund dieses Rechners entfernt.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Rename the file.</source>
            <translation>Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation>Karte erneuern</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>Erneuerung vor Ablauf</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation>Karte ersetzen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replacement (lost, stolen, damaged)</source>
            <translation>Ersatz (verloren, gestohlen, beschädigt)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Requested</source>
            <translation>Angefordert</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Requests</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Requests are safe; look at their states before you go on. Tell support.</source>
            <translation>Die Anforderungen sind sicher; sehen Sie ihre Zustände an, bevor Sie weiterarbeiten. Melden Sie es dem Support.</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>Requests under way</source>
            <translation>Laufende Anforderungen</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation>Führen Sie den Doktor nochmals aus.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation>Führen Sie den Doktor nochmals aus; dann fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256-Fingerabdruck</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>STAGING: NUR TESTKARTEN</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save a file for support</source>
            <translation>Eine Datei für den Support speichern</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save all the same</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save and open</source>
            <translation>Speichern und öffnen</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save to a file</source>
            <translation>In einer Datei speichern</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save what goes to Thales</source>
            <translation>Speichern, was an Thales geht</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Saved: {file}</source>
            <translation>Gespeichert: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search for part of a name, the last four digits or a reference.</source>
            <translation>Suchen Sie nach einem Teil des Namens, den letzten vier Ziffern oder einer Referenz.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search name, last four, reference</source>
            <translation>Name, letzte vier Ziffern oder Referenz suchen</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search requests</source>
            <translation>Anforderungen suchen</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Second line</source>
            <translation>Zweite Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Send a new certificate request to the Thales Delivery Team and install its answer.</source>
            <translation>Senden Sie dem Thales Delivery Team eine neue Zertifikatsanforderung und installieren Sie die Antwort.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send again…</source>
            <translation>Erneut senden…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it again, or discard it. It keeps its ids.</source>
            <translation>Senden Sie sie erneut oder verwerfen Sie sie. Sie behält ihre IDs.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it.</source>
            <translation>Senden Sie sie.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Send this to your Thales Delivery Team. Nothing in it is secret.</source>
            <translation>Senden Sie dies Ihrem Thales Delivery Team. Nichts darin ist geheim.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Send. Nothing else sends</source>
            <translation>Senden. Keine andere Taste sendet</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sent to D1</source>
            <translation>An D1 gesendet</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation>Von der Bank für diesen Rechner festgelegt</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Set by your bank: {file}</source>
            <translation>Von Ihrer Bank festgelegt: {file}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation>Stellen Sie sie richtig, versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation>Stellen Sie Datum und Uhrzeit dieses Rechners richtig; stimmen sie, warten Sie auf jenen Tag.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Rechners richtig, und lassen Sie ihn sie von einem Zeitserver halten.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Set this counter up (branch-app setup), or ask bank IT.</source>
            <translation>Richten Sie diesen Schalter ein (branch-app setup), oder fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Set up this counter</source>
            <translation>Diesen Schalter einrichten</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Several between commas</source>
            <translation>Mehrere durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation>Kürzere Formen: {keys} zum Wählen, Eingabe zum Übernehmen</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Show the client certificate</source>
            <translation>Das Client-Zertifikat zeigen</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation>Melden Sie sich wie gewohnt an, mit dem Schlüsselbund, oder fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Signing key</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Slip</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Split it first.</source>
            <translation>Teilen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>Staging</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging (PreProd)</source>
            <translation>Staging (PreProd)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging and Production share no key</source>
            <translation>Staging und Produktion teilen keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging takes test cards only. Production prints real cards.</source>
            <translation>Staging nimmt nur Testkarten. Produktion druckt echte Karten.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation>Starten Sie Branch Counter neu.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Starting…</source>
            <translation>Startet…</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>State or province</source>
            <translation>Bundesland oder Provinz</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Station id</source>
            <translation>Stations-ID</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem</source>
            <translation>Stationsproblem</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem: check the tray</source>
            <translation>Stationsproblem: in das Fach sehen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Step {place} of {most}: {name}</source>
            <translation>Schritt {place} von {most}: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Store the right one: branch-app passphrase set {entry}</source>
            <translation>Speichern Sie die richtige: branch-app passphrase set {entry}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>Daten des Magnetstreifens dürfen nicht aufbewahrt werden. Geben Sie die Kartennummer ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname / given name</source>
            <translation>Nachname / Vorname</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next certificates and keys?</source>
            <translation>Zu den nächsten Zertifikaten und Schlüsseln wechseln?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next ones</source>
            <translation>Zu den nächsten wechseln</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/follow.py"></location>
            <source>TRAINING</source>
            <translation>ÜBUNG</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED</source>
            <translation>ÜBUNG: NUR ÜBUNGSKARTEN, ES WIRD NICHTS GEDRUCKT</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Take both out of a PKCS#12 file</source>
            <translation>Beide aus einer PKCS#12-Datei nehmen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>Nehmen Sie sie aus {station}, prüfen Sie den Namen, übergeben Sie sie.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Take the folder whose request was sent, or ask the Thales Delivery Team.</source>
            <translation>Nehmen Sie den Ordner, dessen Anforderung gesendet wurde, oder fragen Sie das Thales Delivery Team.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Taken back. It follows the names again.</source>
            <translation>Zurückgenommen. Es folgt wieder den Namen.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation>Schlüssel und Zertifikat werden aus der Datei genommen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation>Melden Sie es dem Support.</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Teller</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Teller {teller}</source>
            <translation>Bearbeitet von {teller}</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales</source>
            <translation>Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales registers its public half under the key id.</source>
            <translation>Thales registriert seine öffentliche Hälfte unter der Schlüssel-ID.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>That is a card number. It belongs into its own field only.</source>
            <translation>Das ist eine Kartennummer. Sie gehört nur in ihr eigenes Feld.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation>Das ist mehr, als eine Kartennummer fasst. Es wurde nichts übernommen.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation>Die CA-Datei {file} enthält keine PEM-Zertifikate.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation>Das Zugriffstoken konnte nicht erneuert werden.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The address is https://, a host and perhaps a port, nothing else.</source>
            <translation>Die Adresse ist https://, ein Host und vielleicht ein Port, sonst nichts.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not in UTF-8.</source>
            <translation>Die Adresse der Übergabe ist nicht in UTF-8.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not written as it has to be.</source>
            <translation>Die Adresse der Übergabe ist nicht geschrieben, wie sie sein muss.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation>Der Anker des Journals im Schlüsselbund ist beschädigt.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation>Der Proxy der Bank ließ den Aufruf nicht zu D1 durch.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation>Der Aufruf an D1 konnte nicht gemacht werden.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card data is ready for {station}.</source>
            <translation>Die Kartendaten sind bereit für {station}.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card is finished.</source>
            <translation>Die Karte ist fertig.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has digits only.</source>
            <translation>Die Kartennummer hat nur Ziffern.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation>Die Kartennummer hat {length} Ziffern; diese hat {given}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file}</source>
            <translation>Das Zertifikat in {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} does not belong to {key}: it is for another key.</source>
            <translation>Das Zertifikat in {file} gehört nicht zu {key}: Es ist für einen anderen Schlüssel.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is a CA's, not a client's.</source>
            <translation>Das Zertifikat in {file} ist das einer CA, nicht eines Clients.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is damaged.</source>
            <translation>Das Zertifikat in {file} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is not for clients (extended key usage).</source>
            <translation>Das Zertifikat in {file} ist nicht für Clients (erweiterte Schlüsselverwendung).</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} may not sign (key usage), so TLS cannot use it.</source>
            <translation>Das Zertifikat in {file} darf nicht signieren (Schlüsselverwendung), also kann TLS es nicht verwenden.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation>Das Zertifikat in {name} liegt unter seiner Passphrase.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate of {subject} in the chain</source>
            <translation>Das Zertifikat von {subject} in der Kette</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate's CN is "{given}", but "{asked}" was asked for.</source>
            <translation>Der CN des Zertifikats ist „{given}“, verlangt war aber „{asked}“.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The chain does not fit: none of its certificates has issued the one in {file}.</source>
            <translation>Die Kette passt nicht: Keines ihrer Zertifikate hat das in {file} ausgestellt.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation>Die Prüfziffer passt nicht. Lesen Sie nochmals.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The check goes all the way to D1 and asks for a real access token, then drops it.</source>
            <translation>Die Prüfung geht bis zu D1 und bittet um ein echtes Zugriffstoken, das dann verworfen wird.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>Die Uhr geht gegenüber D1 {n} Sekunde vor: Stellen Sie sie zuerst.</numerusform>
                <numerusform>Die Uhr geht gegenüber D1 {n} Sekunden vor: Stellen Sie sie zuerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>Die Uhr geht gegenüber D1 {n} Sekunde nach: Stellen Sie sie zuerst.</numerusform>
                <numerusform>Die Uhr geht gegenüber D1 {n} Sekunden nach: Stellen Sie sie zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation>Die Verbindung brach ab, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation>Die Verbindung zu D1 brach ab, bevor die Antwort kam.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation>Der Schalter ist gesperrt, also wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation>Der Schalter ist gesperrt.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The counter remembers the station that was used last on this computer.</source>
            <translation>Der Schalter merkt sich die Station, die auf diesem Rechner zuletzt verwendet wurde.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation>Der Schalter versucht es von selbst nochmals.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The country is two capital letters, for example FR.</source>
            <translation>Das Land sind zwei Großbuchstaben, zum Beispiel FR.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation>Die Kundennummer ist nicht die des Kunden.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation>Die Kundennummer stimmt.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over by another screen.</source>
            <translation>Ein anderer Bildschirm hat den Kunden übergeben.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over with a product that this counter does not have.</source>
            <translation>Der Kunde wurde mit einem Produkt übergeben, das dieser Schalter nicht hat.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The customer's language</source>
            <translation>Die Sprache des Kunden</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation>Die Platte hat versagt: Das Journal konnte nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation>Die Platte ist voll: Das Journal konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The document was not read without error.</source>
            <translation>Der Ausweis wurde nicht fehlerfrei gelesen.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The document was not read without error. Read it again, or type the name.</source>
            <translation>Der Ausweis wurde nicht fehlerfrei gelesen. Lesen Sie ihn nochmals, oder geben Sie den Namen ein.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation>Der kodierte Name beginnt mit dem Nachnamen: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation>Der kodierte Name nimmt A bis Z, Bindestrich, Leerzeichen, einen „/“ und „.“ nur vor einem Titel.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation>Die Datei ist kein Journal von Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation>Die Datei bleibt, wie sie ist. Ihre Passphrase wird bei jedem Start erfragt.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation>Die Datei {file} kann nicht angelegt oder gesperrt werden.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation>Die erste Karte</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation>Das erste Senden ist weiter ungewiss.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation>Der Ordner {folder} kann nicht angelegt werden.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The former one is kept as {file}.</source>
            <translation>Das frühere bleibt als {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The former settings are kept beside the new ones.</source>
            <translation>Die früheren Einstellungen bleiben neben den neuen.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The given name is cut on the document, or may be: type it.</source>
            <translation>Der Vorname ist im Ausweis abgeschnitten oder kann es sein: Geben Sie ihn ein.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field that is not known here.</source>
            <translation>Die Übergabe hat ein Feld, das hier nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field twice.</source>
            <translation>Die Übergabe hat ein Feld zweimal.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has signs in it that cannot be seen.</source>
            <translation>Die Übergabe enthält unsichtbare Zeichen.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation>Das Journal kann gelesen, aber nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation>Das Journal kann nicht gelesen werden: Sein Schlüssel ist ein anderer, oder die Datei ist beschädigt oder kein Journal. Von außen sieht das gleich aus.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation>Das Journal tat nicht, was verlangt war.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation>Die Journaldatei kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation>Die Journaldatei ist beschädigt.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation>Die Journaldatei ist weg: Sie wurde gelöscht, verschoben oder zurückgelegt, während Branch Counter offen war.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation>Das Journal ist geschlossen.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation>Das Journal ist nicht das, das anderswo vermerkt wurde.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation>Das Journal ist älter als zuvor: Eine Kopie wurde zurückgelegt. Aufträge können fehlen.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>Das Journal braucht seine Passphrase</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation>Das Journal dieses Rechners fehlt.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation>Das Journal wurde von etwas geändert, das nicht Branch Counter ist. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation>Das Journal wurde auf eine ältere Kopie zurückgesetzt.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation>Der Ordner des Journals {folder} {what}.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation>Der Schlüssel des Journals ist in einem Schlüsselbund, den diese Sitzung nicht hat.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation>Der Schlüssel in {file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>The key in {file} is neither RSA nor EC.</source>
            <translation>Der Schlüssel in {file} ist weder RSA noch EC.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation>Der Schlüssel in {file} ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The key lies on the disk under its passphrase only. It is never written over.</source>
            <translation>Der Schlüssel liegt nur unter seiner Passphrase auf der Platte. Er wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation>Der Schlüssel des Journals im Schlüsselbund ist beschädigt.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation>Der Schlüsselbund hat binnen {seconds} Sekunden nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation>Der Schlüsselbund hat den Schlüssel des Journals nicht behalten.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation>Der Schlüsselbund hat die Passphrase nicht behalten.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation>Der Schlüsselbund hat keine Passphrase für {name}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation>Der Schlüsselbund hat den Schlüssel des Journals nicht mehr.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation>Der Schlüsselbund dieses Rechners hat versagt.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation>Der Schlüsselbund dieses Rechners ist gesperrt.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation>Der Schlüsselbund dieses Rechners hat Branch Counter abgewiesen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>The kid in the profile looks like the thumbprint of another key.</source>
            <translation>Die kid im Profil sieht aus wie der Fingerabdruck eines anderen Schlüssels.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The licence was not read whole. Read it again, or type the name.</source>
            <translation>Der Führerschein wurde nicht ganz gelesen. Lesen Sie ihn nochmals, oder geben Sie den Namen ein.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 may have it.</source>
            <translation>Die Verbindung brach ab, nachdem der Auftrag gesendet war. D1 hat ihn vielleicht.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 was asked for long enough and shows no order.</source>
            <translation>Die Verbindung brach ab, nachdem der Auftrag gesendet war. D1 wurde lange genug gefragt und zeigt keinen Auftrag.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The line is always encrypted, and D1's certificate always checked.</source>
            <translation>Die Verbindung ist immer verschlüsselt, und das Zertifikat von D1 wird immer geprüft.</translation>
        </message>
        <message>
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation>Das Protokoll kann nicht nach {folder} geschrieben werden ({kind}).</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The middle name is cut on the document, or may be: type it if it shall be printed.</source>
            <translation>Der zweite Vorname ist im Ausweis abgeschnitten oder kann es sein: Geben Sie ihn ein, wenn er gedruckt werden soll.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation>Der Monat ist 01 bis 12.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation>Der Name passt nicht auf die Karte. Vereinbaren Sie mit dem Kunden eine kürzere Form; schneiden Sie nie ein Wort ab.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The name is what tellers see.</source>
            <translation>Den Namen sehen die Mitarbeiter am Schalter.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>The name of a PKCS#12 file ends in .p12 or .pfx.</source>
            <translation>Der Name einer PKCS#12-Datei endet auf .p12 oder .pfx.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The name was taken from the document.</source>
            <translation>Der Name wurde aus dem Ausweis übernommen.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation>Die Namen sind zum Senden zu lang. Kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation>Die neue Anforderung ist mit der gescheiterten verknüpft; so sieht ein Prüfer, warum es zwei gibt.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation>Die neue Anforderung ist nicht mit der gescheiterten verknüpft. Beginnen Sie sie von dort, mit F4.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} has expired.</source>
            <translation>Das nächste Zertifikat in {file} ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} is not good yet.</source>
            <translation>Das nächste Zertifikat in {file} ist noch nicht gültig.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>The next certificates and keys are in the settings now.</source>
            <translation>Die nächsten Zertifikate und Schlüssel sind jetzt in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation>Das nächste steht im Profil. Bank-IT: Proben Sie es, dann wechseln Sie.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order did not leave this computer, or D1 turned it away before acting.</source>
            <translation>Der Auftrag hat diesen Rechner nicht verlassen, oder D1 hat ihn vor jeder Bearbeitung abgewiesen.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is on its way to D1.</source>
            <translation>Der Auftrag ist unterwegs zu D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is written down. Nothing was sent.</source>
            <translation>Der Auftrag ist aufgeschrieben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was cancelled at D1.</source>
            <translation>Der Auftrag wurde bei D1 storniert.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was discarded at this counter. It was never sent.</source>
            <translation>Der Auftrag wurde an diesem Schalter verworfen. Er wurde nie gesendet.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side could not prove that it is D1: another program may be opening this connection.</source>
            <translation>Die Gegenseite konnte nicht beweisen, dass sie D1 ist: Ein anderes Programm öffnet vielleicht diese Verbindung.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation>Die Gegenseite zeigte ein Zertifikat für einen anderen Namen als den von D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation>Das Zertifikat der Gegenseite ist nicht gültig, oder die Uhr dieses Rechners geht falsch.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation>Die Passphrase öffnet das Journal nicht.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation>Die Passphrase öffnet {file} ({what}) nicht.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>Die Passphrase des Journals braucht mindestens {n} Zeichen.</numerusform>
                <numerusform>Die Passphrase des Journals braucht mindestens {n} Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>Die Passphrasen sind im Schlüsselbund dieses Rechners.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>The present ones stay in their files.</source>
            <translation>Die jetzigen bleiben in ihren Dateien.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The profile names no certificate or key for the next rollover.</source>
            <translation>Das Profil nennt kein Zertifikat und keinen Schlüssel für den nächsten Wechsel.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation>Die Signatur-kid des Profils ist nicht die in {name}.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation>Das Programm endete während des Sendens</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The reason is creation, renewal or replacement.</source>
            <translation>Der Anlass ist creation, renewal oder replacement.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation>Der Ersatz für {letter} hat bis zu vier Buchstaben A bis Z.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>The rest of the printed name</source>
            <translation>Der Rest des aufgedruckten Namens</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation>Die Zeile, die sagt, wo die Ereignisse beginnen und enden, ist nicht von uns.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>The same again</source>
            <translation>Dieselbe nochmals</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation>Dieselbe Anforderung wurde nicht erneut gesendet.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>The signature of {file} is wrong.</source>
            <translation>Die Signatur von {file} ist falsch.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip could not be written. Choose another place or printer.</source>
            <translation>Der Beleg konnte nicht geschrieben werden. Wählen Sie einen anderen Ort oder Drucker.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is on its way to the printer.</source>
            <translation>Der Beleg ist unterwegs zum Drucker.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is saved.</source>
            <translation>Der Beleg ist gespeichert.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The station id is the one that Thales registered. The name is what tellers see.</source>
            <translation>Die Stations-ID ist die, die Thales registriert hat. Den Namen sehen die Mitarbeiter am Schalter.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The surname is cut on the document, or may be: type it.</source>
            <translation>Der Nachname ist im Ausweis abgeschnitten oder kann es sein: Geben Sie ihn ein.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation>Der Nachname steht nicht ganz da.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation>Der Nachname steht ganz da.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The system's certificate authorities</source>
            <translation>Die Zertifizierungsstellen des Systems</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation>Das Übungs-D1 kann nicht starten.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="machine/keys/asking.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen unterscheiden sich.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>The window is covered.</source>
            <translation>Das Fenster ist verdeckt.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation>{part}: 1 bis {most} sichtbare Zeichen, kein Leerzeichen am Rand.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation>Die Datei {file} ({what}) kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation>Die Datei {file} ({what}) ist nicht da.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation>Die Datei {file} ({what}) ist das nicht: {thing}.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation>{file} ({what}) kann nicht für TLS verwendet werden.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation>{file} ({what}) kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation>{file} ({what}) ist am {day} abgelaufen.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation>{file} ({what}) ist erst ab {moment} UTC gültig.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation>{file} ({what}) ist kein EC-Schlüssel auf P-256, der einzigen Art, die D1 nimmt.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation>{file} ({what}) ist nicht durch eine Passphrase geschützt.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation>{first} ({what}) und der Schlüssel {second} gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/keys/files.py"></location>
            <source>There is no file {file}.</source>
            <translation>Es gibt keine Datei {file}.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation>Es gibt keine Datei {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation>Es gibt kein Profil {file}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation>Der Speicher reicht nicht, um das Journal zu öffnen.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>They have not been rehearsed since this page was opened.</source>
            <translation>Sie wurden nicht geprobt, seit diese Seite geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation>Das lässt sich auf zwei Arten lesen. Geben Sie es als 12/2029 ein: Monat, dann Jahr.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation>Dieser Rechner lässt Branch Counter die Journaldatei nicht verwenden.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund mit dem Schlüssel des Journals.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund, der eine Passphrase halten darf.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund für den Schlüssel des Journals.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>This computer has no keyring, so nothing was to be changed there.</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund, also war dort nichts zu ändern.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation>Dieser Rechner hat keinen Speicher mehr frei.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation>Dieser Rechner hat keinen Netzweg zu D1.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>This computer has no printer. Save the slip as PDF.</source>
            <translation>Dieser Rechner hat keinen Drucker. Speichern Sie den Beleg als PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>Die Uhr dieses Rechners geht gegenüber D1 {n} min vor.</numerusform>
                <numerusform>Die Uhr dieses Rechners geht gegenüber D1 {n} min vor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>Die Uhr dieses Rechners geht gegenüber D1 {n} min nach.</numerusform>
                <numerusform>Die Uhr dieses Rechners geht gegenüber D1 {n} min nach.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>This counter</source>
            <translation>Dieser Schalter</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter cannot open</source>
            <translation>Dieser Schalter kann nicht öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>This counter is locked</source>
            <translation>Dieser Schalter ist gesperrt</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter is not set up</source>
            <translation>Dieser Schalter ist nicht eingerichtet</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation>Dieses Ablaufdatum lässt sich nicht eindeutig schreiben.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation>Dieses Ablaufdatum ist vorbei.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation>Diese ID kommt mehr als einmal vor.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>This is a PKCS#12 file.</source>
            <translation>Das ist eine PKCS#12-Datei.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation>Das ist eine Kartennummer. Geben Sie sie nur in ihr eigenes Feld ein.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation>Das ist eine Testnummer. In der Produktion kann sie nicht bestellt werden.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation>Das ist eine andere als oben.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation>Das wird gebraucht.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation>Dieses Journal stammt von einem neueren Branch Counter.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation>Diese Nummer gehört nicht zu {product}.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation>Dieser Auftrag wurde schon angenommen: {request_id}.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation>Diese Passphrase öffnet {file} nicht.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>This setup was begun before. What was typed then is filled in.</source>
            <translation>Diese Einrichtung wurde früher begonnen. Die damaligen Eingaben sind eingetragen.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>This system cannot refuse them: see to it that no other program is there to take them.</source>
            <translation>Dieses System kann sie nicht verhindern: Sorgen Sie dafür, dass kein anderes Programm da ist, das sie macht.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation>Fingerabdruck (RFC 7638)</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation>Um absichtlich ein neues zu beginnen, entfernt die Bank-IT die Marke daneben.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation>Für die späteren Proben führen Sie den Doktor in einem Terminal aus und geben Sie sie ein.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>Token-Signaturschlüssel</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>{n} Zeichen zu lang. Kürzen Sie.</numerusform>
                <numerusform>{n} Zeichen zu lang. Kürzen Sie.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation>Zu viele Aufrufe an D1 laufen.</translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation>Zu viele falsche Passphrasen wurden eingegeben.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Training</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Training brings its own D1. There is nothing to check here.</source>
            <translation>Die Übung bringt ihr eigenes D1 mit. Hier gibt es nichts zu prüfen.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation>Die Übung nimmt nur Testnummern. Geben Sie hier nie eine echte Kartennummer ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>Vertraut wird</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation>Vertraute CA</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation>Versuchen Sie es in einigen Minuten nochmals; dann fragen Sie das Thales Delivery Team.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation>Versuchen Sie es in einigen Minuten nochmals; dann fragen Sie das Netzteam.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation>Versuchen Sie es in einigen Minuten nochmals; dann melden Sie es dem Thales Delivery Team.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich nochmals.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation>Versuchen Sie es gleich nochmals. Bleibt es so, rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation>Versuchen Sie es nochmals. Misslingt es, rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation>Versuchen Sie es nochmals. Bleibt es so, rufen Sie die Bank-IT an.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation>Versuchen Sie es nochmals. Bleibt es so, rufen Sie die Bank-IT an: Die Platte oder ihre Verbindung kann defekt sein.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation>Versuchen Sie es nochmals. Bleibt es so, schließen Sie die anderen Fenster von Branch Counter und jede Sicherung.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Try the journal's folder</source>
            <translation>Den Ordner des Journals versuchen</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>Eins nach dem anderen wird versucht. Es wird kein Auftrag gesendet.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Two letters</source>
            <translation>Zwei Buchstaben</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Two lines</source>
            <translation>Zwei Zeilen</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation>Geben Sie sie nochmals ein, oder fragen Sie die Bank-IT.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation>Geben Sie sie nochmals ein.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation>Geben Sie die Kartennummer ein.</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation>Geben Sie die Kundennummer ein.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT that another screen hands over card data.</source>
            <translation>Geben Sie den Kunden ein. Sagen Sie der Bank-IT, dass ein anderer Bildschirm Kartendaten übergibt.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT.</source>
            <translation>Geben Sie den Kunden ein. Sagen Sie es der Bank-IT.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation>Geben Sie das Ablaufdatum als Monat und Jahr ein, zum Beispiel 12/29.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation>Geben Sie den Namen ein, den die Karte zeigen soll.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation>Geben Sie die Passphrase des Journals ein.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrase.</source>
            <translation>Geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrases that open this counter's key files. They are kept for this run only, unless you have them remembered.</source>
            <translation>Geben Sie die Passphrasen ein, die die Schlüsseldateien dieses Schalters öffnen. Sie werden nur bis zum Programmende behalten, außer Sie lassen sie merken.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Type the surname. A person with one name has it here.</source>
            <translation>Geben Sie den Nachnamen ein. Wer nur einen Namen hat, hat ihn hier.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Under way</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Under way: {d1_status}</source>
            <translation>In Arbeit: {d1_status}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Under which D1 knows this key</source>
            <translation>Unter der D1 diesen Schlüssel kennt</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Unit</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation>Entsperren Sie ihn, dann versuchen Sie es nochmals.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Unlock the counter, then read the document again.</source>
            <translation>Entsperren Sie den Schalter, dann lesen Sie den Ausweis nochmals.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation>Bis dahin arbeitet der Schalter wie zuvor.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use a PKCS#12 file where it is</source>
            <translation>Eine PKCS#12-Datei an ihrem Ort verwenden</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use files in PEM</source>
            <translation>Dateien in PEM verwenden</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation>Verwenden Sie jene Version, oder lassen Sie sie von der Bank-IT hier installieren.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation>Verwenden Sie jenes Fenster.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Valid until {day:%Y-%m-%d}. Written to {file}.</source>
            <translation>Gültig bis {day:%Y-%m-%d}. Nach {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>Warten</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>Warten Sie {n} Minute, dann versuchen Sie es nochmals.</numerusform>
                <numerusform>Warten Sie {n} Minuten, dann versuchen Sie es nochmals.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Wait {wait}, then run it again.</source>
            <translation>Warten Sie {wait}, dann führen Sie ihn nochmals aus.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait.</source>
            <translation>Warten Sie.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. Branch Counter goes on asking.</source>
            <translation>Warten Sie. Branch Counter fragt weiter.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. You may start the next card.</source>
            <translation>Warten Sie. Sie können die nächste Karte beginnen.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Was a card made?</source>
            <translation>Wurde eine Karte hergestellt?</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Well done: {title}</source>
            <translation>Gut gemacht: {title}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation>Was an der Adresse von D1 antwortet, verschlüsselt nicht.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>What goes to Thales</source>
            <translation>Was an Thales geht</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>What goes to Thales, and what comes back?</source>
            <translation>Was geht an Thales, und was kommt zurück?</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>What others made and Branch Counter is built with</source>
            <translation>Was andere gemacht haben und woraus Branch Counter gebaut ist</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>Was auf der Karte stehen wird</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>What to know</source>
            <translation>Was zu wissen ist</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>What will be written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which D1 does this counter order from?</source>
            <translation>Bei welchem D1 bestellt dieser Schalter?</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>Welche Karte?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which cards may be ordered?</source>
            <translation>Welche Karten dürfen bestellt werden?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key opens the line to D1?</source>
            <translation>Welcher Schlüssel öffnet die Verbindung zu D1?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key signs the requests for a token?</source>
            <translation>Welcher Schlüssel signiert die Token-Anfragen?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which stations print the cards?</source>
            <translation>Welche Stationen drucken die Karten?</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>Für wen ist die Karte?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Who vouches for D1's certificate</source>
            <translation>Wer für das Zertifikat von D1 bürgt</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Whoever may write {file} switches there: branch-app keys switch --profile</source>
            <translation>Wer {file} schreiben darf, wechselt dort: branch-app keys switch --profile</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>With this key the counter asks D1 for permission to order, every few minutes.</source>
            <translation>Mit diesem Schlüssel bittet der Schalter D1 alle paar Minuten um Erlaubnis zum Bestellen.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation>Schreiben Sie Nachname, einen „/“, Vorname: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>Aufgeschrieben, bevor etwas gesendet wurde</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Written to</source>
            <translation>Geschrieben nach</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Written to {file}</source>
            <translation>Nach {file} geschrieben</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>YYMM: year, then month</source>
            <translation>YYMM: Jahr, dann Monat</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Years at most</source>
            <translation>Höchstens Jahre</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation>Sie haben eine zweite Anforderung begonnen, während die erste ungewiss war. So bekommt ein Kunde zwei Karten.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation>Sie können die Passphrase stattdessen für diese Sitzung eingeben.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation>Sie blieben bei einer Anforderung, während D1 nach ihr gefragt wurde.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation>Sie haben dieselbe Anforderung erneut gesendet, mit denselben IDs.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation>Ihre Wahl: {done}. {key} nimmt sie zurück.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation>ein PEM-Zertifikat</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation>ein privater PEM-Schlüssel</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation>eine PKCS#12-Datei mit Zertifikat und Schlüssel</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>eine Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>a proxy opens this connection: its certificate is from {issuer}, not from {authority}</source>
            <translation>ein Proxy öffnet diese Verbindung: Sein Zertifikat ist von {issuer}, nicht von {authority}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>a request</source>
            <translation>eine Anfrage</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation>ein Text aus 1 bis 16 Buchstaben oder Ziffern</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation>ein ganzer privater PEM-Schlüssel einer Art, die dieses Programm öffnet</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>all are there and closed to other users</source>
            <translation>alle sind da und für andere Benutzer geschlossen</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>an allowed keyring answers</source>
            <translation>ein erlaubter Schlüsselbund antwortet</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>any user can put another file in the place of {file} (folder mode {mode})</source>
            <translation>jeder Benutzer kann eine andere Datei an die Stelle von {file} legen (Ordnermodus {mode})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation>gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>both are remembered</source>
            <translation>beide sind gemerkt</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>breaks TLS ({reason})</source>
            <translation>bricht TLS ab ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation>kann nicht angelegt werden: Eine Datei ist an seiner Stelle</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>cannot be reached ({reason})</source>
            <translation>ist nicht erreichbar ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation>kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation>Schlüssel für Kartendaten</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>closed the connection without an answer</source>
            <translation>schloss die Verbindung ohne Antwort</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>did not answer within {seconds} seconds</source>
            <translation>antwortete binnen {seconds} Sekunden nicht</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>does not encrypt</source>
            <translation>verschlüsselt nicht</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation>so verschlüsselt, dass dieses Programm es öffnet</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation>genau 10 Buchstaben, Ziffern oder . _ ~ -</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation>hat weniger als {size} MiB freien Platz</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no key id (kid)</source>
            <translation>hat keine Schlüssel-ID (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no point on P-256</source>
            <translation>hat keinen Punkt auf P-256</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>holds a private key, and must not</source>
            <translation>enthält einen privaten Schlüssel, was nicht sein darf</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>https://, a host and perhaps a port</source>
            <translation>https://, ein Host und vielleicht ein Port</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation>https://, ein Host und vielleicht ein Port, sonst nichts</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation>ist ein Verweis auf einen anderen Ort</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>is closed: the connection was refused</source>
            <translation>ist geschlossen: Die Verbindung wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation>ist an einem Ort, der beim Ende dieser Sitzung geleert wird</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is neither a JWK nor a public key in PEM</source>
            <translation>ist weder ein JWK noch ein öffentlicher Schlüssel in PEM</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not a JWK (JSON)</source>
            <translation>ist kein JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not an EC key on P-256</source>
            <translation>ist kein EC-Schlüssel auf P-256</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation>ist auf einer Platte, die keine Dateien sperren kann</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation>ist auf einer vollen Platte</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation>ist über das Netz geteilt, wo zwei Rechner zugleich schreiben könnten</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>it agrees with D1's to two minutes</source>
            <translation>sie stimmt auf zwei Minuten mit der von D1 überein</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it expired on {day}</source>
            <translation>es ist am {day} abgelaufen</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is for another name than {host}{by}</source>
            <translation>es gilt für einen anderen Namen als {host}{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is good only from {moment} UTC</source>
            <translation>es ist erst ab {moment} UTC gültig</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is not trusted by the CA file {file}{by}</source>
            <translation>die CA-Datei {file} vertraut ihm nicht{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is out of date{by}, or this computer's clock is ({now} UTC)</source>
            <translation>es ist nicht gültig{by}, oder die Uhr dieses Rechners geht falsch ({now} UTC)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is this issuer's, good until {day}</source>
            <translation>es gehört diesem Issuer, gültig bis {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is trusted, for {host}, and in date{by}</source>
            <translation>ihm wird vertraut, für {host}, und es ist gültig{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>it is valid, but for files that it names</source>
            <translation>es ist gültig bis auf Dateien, die es nennt</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>sie geht gegenüber D1 {n} Minute vor</numerusform>
                <numerusform>sie geht gegenüber D1 {n} Minuten vor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>sie geht gegenüber D1 {n} Minute nach</numerusform>
                <numerusform>sie geht gegenüber D1 {n} Minuten nach</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}</source>
            <translation>sein Name (CN) ist {cn}, nicht {begin}... mit der Issuer-ID {issuer_id}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation>kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>less than a day</source>
            <translation>weniger als einem Tag</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no DNS server told {name} ({whose})</source>
            <translation>kein DNS-Server nannte {name} ({whose})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no HTTP</source>
            <translation>kein HTTP</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>keine Antwort binnen {n} Sekunde</numerusform>
                <numerusform>keine Antwort binnen {n} Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>noch kein Name</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>no plain file: {files}</source>
            <translation>keine gewöhnliche Datei: {files}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>no time was left</source>
            <translation>es blieb keine Zeit</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>none is set for D1</source>
            <translation>für D1 ist keiner eingestellt</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because its passphrase is not known</source>
            <translation>nicht versucht, weil die Passphrase nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <location filename="machine/doctor/trust.py"></location>
            <source>not tried, because the CA file cannot be used</source>
            <translation>nicht versucht, weil die CA-Datei nicht verwendet werden kann</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>not tried, because the disk is nearly full</source>
            <translation>nicht versucht, weil die Platte fast voll ist</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because the file that holds it has not been opened</source>
            <translation>nicht versucht, weil die Datei, die es enthält, nicht geöffnet wurde</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <source>not tried, because the profile names files that cannot be read</source>
            <translation>nicht versucht, weil das Profil Dateien nennt, die nicht gelesen werden können</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>not tried, because the proxy setting cannot be used</source>
            <translation>nicht versucht, weil die Proxy-Einstellung nicht verwendet werden kann</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} failed</source>
            <translation>nicht versucht, weil {probe} misslang</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} was skipped</source>
            <translation>nicht versucht, weil {probe} übersprungen wurde</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation>ein oder mehr verschiedene Texte aus 4 bis 10 Ziffern</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>only {told}</source>
            <translation>nur {told}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>aufgedruckter Name {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>put the CA that follows it into {file} beside it</source>
            <translation>legen Sie die CA, die ihr folgt, neben ihr in {file}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>renew it with Thales in time</source>
            <translation>erneuern Sie es rechtzeitig bei Thales</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>zweite Zeile {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>some minutes</source>
            <translation>einige Minuten</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>stations: {stations}, products: {products}</source>
            <translation>Stationen: {stations}, Produkte: {products}</translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>steht noch aus</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the CA file {file} holds no PEM certificates</source>
            <translation>die CA-Datei {file} enthält keine PEM-Zertifikate</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the answer told no time</source>
            <translation>die Antwort nannte keine Zeit</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the bank's onboarding</source>
            <translation>das Onboarding der Bank</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the branch's network</source>
            <translation>das Netz der Filiale</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation>der Code einer Sprache, die die Tabellen kennen, oder ""</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the doctor met a fault of its own ({kind})</source>
            <translation>der Doktor hatte selbst einen Fehler ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake</source>
            <translation>den Handshake</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake is done and {goal} answers (HTTP {status})</source>
            <translation>der Handshake ist fertig, und {goal} antwortet (HTTP {status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the key file {file} is open to other users (mode {mode})</source>
            <translation>die Schlüsseldatei {file} ist für andere Benutzer offen (Modus {mode})</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation>der Name einer Datei</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase does not open {file}</source>
            <translation>die Passphrase öffnet {file} nicht</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} (EC P-256), kid {kid}</source>
            <translation>die Passphrase öffnet {file} (EC P-256), kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} ({kind})</source>
            <translation>die Passphrase öffnet {file} ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the point in {file} is not on P-256</source>
            <translation>der Punkt in {file} liegt nicht auf P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile allows pictures of the window</source>
            <translation>das Profil erlaubt Bilder des Fensters</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the profile gives it no kid</source>
            <translation>das Profil gibt ihm keine kid</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile names no station or no product</source>
            <translation>das Profil nennt keine Station oder kein Produkt</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile refuses them</source>
            <translation>das Profil verbietet sie</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy is spoken to over TLS, which the doctor does not try</source>
            <translation>mit dem Proxy wird über TLS gesprochen, was der Doktor nicht versucht</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy {proxy} {why}</source>
            <translation>der Proxy {proxy} {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy, which looks up D1's name itself</source>
            <translation>der Proxy, der den Namen von D1 selbst nachschlägt</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the station {chosen} remembered for this computer is not in the profile</source>
            <translation>die für diesen Rechner gemerkte Station {chosen} ist nicht im Profil</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP proxies only</source>
            <translation>das System nennt einen Proxy der Art {scheme}, und Branch Counter spricht nur mit HTTP-Proxys</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy whose address cannot be read</source>
            <translation>das System nennt einen Proxy, dessen Adresse nicht gelesen werden kann</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>die Zertifizierungsstellen des Systems</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>this computer</source>
            <translation>dieser Rechner</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>this computer does not trust its issuer{by}</source>
            <translation>dieser Rechner vertraut seinem Aussteller nicht{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>this computer is never asked of one</source>
            <translation>für diesen Rechner wird nie einer gefragt</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>this system keeps them from other programs, as far as it can</source>
            <translation>dieses System verbirgt sie vor anderen Programmen, so gut es kann</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation>Token-Signaturschlüssel</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>typed now: {names}</source>
            <translation>jetzt eingegeben: {names}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation>bis zu 200 sichtbare Zeichen ohne Leerzeichen</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>gültig bis {expiry}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>what answers at {goal} {what}</source>
            <translation>was an {goal} antwortet, {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{allow} A firewall may be holding TLS back.</source>
            <translation>{allow} Vielleicht hält eine Firewall TLS zurück.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{certificate} and {key} do not belong together.</source>
            <translation>{certificate} und {key} gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{counted}, chosen here: {chosen}</source>
            <translation>{counted}, hier gewählt: {chosen}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation>{done} von {all} gut gemacht</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults}; und {n} weiterer.</numerusform>
                <numerusform>{faults}; und {n} weitere.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{files} is valid</source>
            <translation>{files} ist gültig</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation>{file} kann nicht gelesen werden ({kind}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>{file} kann nicht gelesen werden ({why}).</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation>{file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{file} cannot be used.</source>
            <translation>{file} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation>{file} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>{file} kann nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation>{file} hat seine neue Passphrase, aber der Schlüsselbund hat noch die alte: {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} has no key id (kid)</source>
            <translation>{file} hat keine Schlüssel-ID (kid)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds a private key, which must never be on a counter</source>
            <translation>{file} enthält einen privaten Schlüssel, der nie auf einem Schalter liegen darf</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} holds a private key; a certificate file must not.</source>
            <translation>{file} enthält einen privaten Schlüssel; eine Zertifikatsdatei darf das nicht.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} holds no PEM private key.</source>
            <translation>{file} enthält keinen privaten PEM-Schlüssel.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds no certificate</source>
            <translation>{file} enthält kein Zertifikat</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{file} holds no certificate for its key.</source>
            <translation>{file} enthält kein Zertifikat für seinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation>{file} enthält keinen privaten Schlüssel.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} holds several keys.</source>
            <translation>{file} enthält mehrere Schlüssel.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is a public EC key on P-256, kid {kid}</source>
            <translation>{file} ist ein öffentlicher EC-Schlüssel auf P-256, kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation>{file} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation>{file} ist größer, als ein Profil sein darf (256 KiB).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is larger than any key file (256 KiB).</source>
            <translation>{file} ist größer als jede Schlüsseldatei (256 KiB).</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation>{file} fehlt; das Journal braucht es.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation>{file} ist weder eine PEM- noch eine PKCS#12-Datei.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is neither an RSA key of {bits} bits or more nor EC P-256</source>
            <translation>{file} ist weder ein RSA-Schlüssel mit {bits} Bit oder mehr noch EC P-256</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation>{file} ist kein UTF-8-Text (Zeile {line}).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not a JWK (JSON)</source>
            <translation>{file} ist kein JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} is not a PKCS#12 file.</source>
            <translation>{file} ist keine PKCS#12-Datei.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} is not a certificate (PEM or DER).</source>
            <translation>{file} ist kein Zertifikat (PEM oder DER).</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{file} is not a certificate request (PEM).</source>
            <translation>{file} ist keine Zertifikatsanforderung (PEM).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256</source>
            <translation>{file} ist kein EC-Schlüssel auf P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256, the only kind D1 takes</source>
            <translation>{file} ist kein EC-Schlüssel auf P-256, der einzigen Art, die D1 nimmt</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not meant for encryption</source>
            <translation>{file} ist nicht zum Verschlüsseln gedacht</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation>{file} ist kein gültiges TOML (zu tief oder zu lang).</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation>{file} ist kein gültiges TOML ({fault}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is there already and is never written over.</source>
            <translation>{file} ist schon da und wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation>{file} ist zu groß für eine Schlüsseldatei.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>{file} {why}.</source>
            <translation>{file} {why}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{first} and the key {second} do not belong together</source>
            <translation>{first} und der Schlüssel {second} gehören nicht zusammen</translation>
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
            <translation>{folder} enthält weder {request} noch {key}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{folder} keeps and locks files</source>
            <translation>{folder} behält und sperrt Dateien</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}, and belongs to the key</source>
            <translation>{found}, und es gehört zum Schlüssel</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}; not compared with the key</source>
            <translation>{found}; nicht mit dem Schlüssel verglichen</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} cannot be reached ({kind})</source>
            <translation>{goal} ist nicht erreichbar ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} closes the connection when it is asked to encrypt</source>
            <translation>{goal} schließt die Verbindung, wenn es verschlüsseln soll</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} did not answer within {seconds} seconds</source>
            <translation>{goal} antwortete binnen {seconds} Sekunden nicht</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>{goal} did not go through with the handshake ({why})</source>
            <translation>{goal} führte den Handshake nicht zu Ende ({why})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} does not answer {stage} within {seconds} seconds</source>
            <translation>{goal} beantwortet {stage} nicht binnen {seconds} Sekunden</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here</source>
            <translation>{goal} bietet weder TLS 1.2 noch TLS 1.3 mit einer hier bekannten Chiffre</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} refuses connections: nothing answers there</source>
            <translation>{goal} lehnt Verbindungen ab: Dort antwortet nichts</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer</source>
            <translation>{goal} spricht TLS 1.2 oder neuer</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer and wants a client certificate</source>
            <translation>{goal} spricht TLS 1.2 oder neuer und will ein Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks {version}</source>
            <translation>{goal} spricht {version}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections</source>
            <translation>{goal} nimmt Verbindungen an</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections, by the proxy</source>
            <translation>{goal} nimmt Verbindungen an, über den Proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes the connection, then says nothing for {seconds} seconds</source>
            <translation>{goal} nimmt die Verbindung an und sagt dann {seconds} Sekunden lang nichts</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} von {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through} without a sign-on.</source>
            <translation>{let_through} ohne Anmeldung.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through}.</source>
            <translation>{let_through}.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation>{letter} (U+{code}) ist ein Buchstabe ({odd}) in einem Wort ({most}). Schreiben Sie es in einem Alphabet.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation>{letter} kann nicht gedruckt werden. Nehmen Sie A bis Z, Punkt, Bindestrich, Leerzeichen.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation>{letter} hat keinen Ersatz. Geben Sie ein, was die Karte zeigen soll.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation>{letter} gibt es auf Karten nicht. Geben Sie den Namen in lateinischen Buchstaben ein.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation>{letter} wird in einem Namen nicht gedruckt.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation>{line}, Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation>{line}, kürzere Formen</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} min {rest} s</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} ({whose}) is {addresses}</source>
            <translation>{name} ({whose}) ist {addresses}</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation>{name} enthält kein Zertifikat.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} is an address already</source>
            <translation>{name} ist schon eine Adresse</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation>{name} öffnet sich nur mit seiner neuen Passphrase.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation>{name}, gültig bis {day:%Y-%m-%d}</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation>{name}: Die neue Passphrase ist im Schlüsselbund gemerkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>noch {n} Tag, bis {date}</numerusform>
                <numerusform>noch {n} Tage, bis {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>{n} Fehler gefunden.</numerusform>
                <numerusform>{n} Fehler gefunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>{n} Buchstabe wird anders gedruckt. Zeigen Sie es dem Kunden.</numerusform>
                <numerusform>{n} Buchstaben werden anders gedruckt. Zeigen Sie es dem Kunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/strings.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/requests.py"></location>
            <source>{n} requests</source>
            <translation>
                <numerusform>{n} Anforderung</numerusform>
                <numerusform>{n} Anforderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} Sekunde</numerusform>
                <numerusform>{n} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>{n} in Arbeit</numerusform>
                <numerusform>{n} in Arbeit</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>{place} of {total}: {id}</source>
            <translation>{place} von {total}: {id}</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product} gilt höchstens {n} Jahr von jetzt an.</numerusform>
                <numerusform>{product} gilt höchstens {n} Jahre von jetzt an.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} asks for a sign-on{offered} (407)</source>
            <translation>{proxy} verlangt eine Anmeldung{offered} (407)</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} did not reach {goal} ({status})</source>
            <translation>{proxy} hat {goal} nicht erreicht ({status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} opens a tunnel to {goal}</source>
            <translation>{proxy} öffnet einen Tunnel zu {goal}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} refuses a tunnel to {goal} ({answer})</source>
            <translation>{proxy} verweigert einen Tunnel zu {goal} ({answer})</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{request} is not there, so the subject was not compared.</source>
            <translation>{request} ist nicht da, also wurde der Inhaber nicht verglichen.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>{seconds} vom Senden bis zur Karte</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{size} MiB are free</source>
            <translation>{size} MiB sind frei</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>{station} meldet ein Problem mit dieser Karte.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title}: {n} in Arbeit</numerusform>
                <numerusform>{title}: {n} in Arbeit</numerusform>
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
            <translation>{what} ist am {day:%Y-%m-%d} abgelaufen.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is good only from {day:%Y-%m-%d %H:%M} UTC.</source>
            <translation>{what} ist erst ab {day:%Y-%m-%d %H:%M} UTC gültig.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is not a CA's.</source>
            <translation>{what} ist nicht das einer CA.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation>{what}: endete am {date}. Es kann keine Karte bestellt werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what}: endet in {n} Tag, am {date}</numerusform>
                <numerusform>{what}: endet in {n} Tagen, am {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation>{what}: endet binnen eines Tages, am {date}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{why}: asked for at start ({names})</source>
            <translation>{why}: beim Start erfragt ({names})</translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}. {sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation>{written} entfällt</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation>{written} wird als {printed} gedruckt</translation>
        </message>
    </context>
</TS>
