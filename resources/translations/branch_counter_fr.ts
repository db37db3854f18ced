<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source> (issuer: {issuer})</source>
            <translation> (émetteur : {issuer})</translation>
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
            <translation>"YYMM" ou "MMYY"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation>"en", "es", "fr", "de", "ja" ou "ar"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation>"production", "staging" ou "custom"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation>"system" ou le nom d’un fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>.p12 or .pfx, under a passphrase</source>
            <translation>.p12 ou .pfx, protégé par une phrase secrète</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation>de 1 à 200 caractères visibles</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation>de 1 à 24 lettres, chiffres ou tirets bas</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation>de 1 à 48 lettres, chiffres, traits d’union ou tirets bas</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation>de 1 à {most} caractères visibles, sans espace aux extrémités</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>1. Send this to your Thales Delivery Team</source>
            <translation>1. Envoyez ceci à votre équipe de livraison Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>10 characters, from onboarding</source>
            <translation>10 caractères, de l’intégration</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation>12 caractères ou plus. Plusieurs mots conviennent bien.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>2. When Thales has answered</source>
            <translation>2. Quand Thales aura répondu</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation>Un fichier PKCS#12 protégé par une phrase secrète</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation>Un identifiant de carte a de 1 à 48 lettres, chiffres, traits d’union ou tirets bas.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A card is being entered. The new customer can wait until it is sent or discarded.</source>
            <translation>Une carte est en cours de saisie. Le nouveau client peut attendre qu’elle soit envoyée ou abandonnée.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A card is finished.</source>
            <translation>Une carte est terminée.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A card number, expiry or security code is never handed over: leave it out.</source>
            <translation>Un numéro de carte, une expiration ou un code de sécurité n’est jamais transmis : omettez-le.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A card was made.</source>
            <translation>Une carte a été produite.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>A card was made. Hand it over.</source>
            <translation>Une carte a été produite. Remettez-la.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>Une carte a été glissée. Sa piste n’a pas été lue.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A code was read that does not fit into this field.</source>
            <translation>Un code lu ne convient pas à ce champ.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>A custom server</source>
            <translation>Un serveur particulier</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation>Un numéro client a de 1 à 64 lettres, chiffres, traits d’union ou tirets bas.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A customer was handed over. Unlock the counter to go on.</source>
            <translation>Un client a été transmis. Déverrouillez le guichet pour continuer.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A document was read, but its name is not asked for here.</source>
            <translation>Un document a été lu, mais son nom n’est pas demandé ici.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A field of the hand-over is too long.</source>
            <translation>Un champ de la transmission est trop long.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over is an address like {address}</source>
            <translation>Une transmission est une adresse comme {address}</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over needs consumer-id and surname.</source>
            <translation>Une transmission requiert consumer-id et surname.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it held a card number, expiry or security code.</source>
            <translation>Une transmission a été refusée : elle contenait un numéro de carte, une expiration ou un code de sécurité.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it is not written as it has to be.</source>
            <translation>Une transmission a été refusée : elle n’est pas écrite comme il faut.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>A key id (kid) has 1 to 200 visible ASCII characters without blanks.</source>
            <translation>Un identifiant de clé (kid) a de 1 à 200 caractères ASCII visibles sans espace.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation>Une clé en PEM, qui ne dit pas son identifiant de clé</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation>Une réponse perdue</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>Un nom a au plus {n} caractère.</numerusform>
                <numerusform>Un nom a au plus {n} caractères.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A name has letters, spaces, hyphens, apostrophes and full stops.</source>
            <translation>Un nom a des lettres, espaces, traits d’union, apostrophes et points.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation>Un nom trop long</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has visible characters and blanks only.</source>
            <translation>Une nouvelle phrase secrète n’a que des caractères visibles et des espaces.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation>Une nouvelle phrase secrète a de {least} à {most} caractères.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation>Une phrase secrète pour le trousseau a au plus {longest} caractères.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation>Une ligne imprimée a au moins une lettre.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation>Une clé privée protégée par une phrase secrète</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A product id has letters, digits, hyphens and underscores.</source>
            <translation>Un identifiant de produit a des lettres, chiffres, traits d’union et tirets bas.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A reader sent something that is no code, document or id known here.</source>
            <translation>Un lecteur a envoyé quelque chose qui n’est ni code, ni document, ni identifiant connu ici.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation>Un remplacement vaut pour une lettre hors de A à Z.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request ended without a card.</source>
            <translation>Une demande s’est terminée sans carte.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation>Une demande a disparu du journal.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request needs a look.</source>
            <translation>Une demande est à regarder.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>Une carte abîmée ou terminée peut se trouver dans le bac.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation>Une station en panne</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>A window is open on these settings already.</source>
            <translation>Une fenêtre est déjà ouverte avec ces réglages.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation>Un mot du nom a été coupé. Choisissez plutôt une des formes plus courtes.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation>Une expiration erronée</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>A zip file with the end of the log, these checks, versions, and the settings. No secret, card number or name goes in, and nothing is sent anywhere.</source>
            <translation>Un fichier zip avec la fin du journal technique, ces contrôles, les versions et les réglages. Aucun secret, numéro de carte ou nom n’y entre, et rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation>Ajoutez-en une au profil.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation>Ajoutez token_signing.kid au profil.</translation>
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
            <translation>Adresse de D1</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation>Un ordre pour cette carte est déjà ouvert.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation>Un ordre pour cette carte est déjà ouvert : {request_id}.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation>Un ordre jamais arrivé</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Another customer was handed over.</source>
            <translation>Un autre client a été transmis.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation>Un autre programme a retenu le journal trop longtemps.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation>Un autre démarrage de Branch Counter crée encore la clé du journal.</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation>Une autre fenêtre a modifié cette demande avant.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation>Toute langue</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation>Dernier état donné par D1. Il est redemandé après le déverrouillage.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation>Comme la banque ou le système</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Ask D1 now</source>
            <translation>Interroger D1</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Ask bank IT for D1's public key as Thales gave it.</source>
            <translation>Demandez à l’informatique de la banque la clé publique de D1 telle que Thales l’a donnée.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation>Demandez à l’informatique de la banque un fichier protégé par une phrase secrète : une clé ouverte n’est jamais utilisée.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation>Demandez à l’informatique de la banque un fichier avec une phrase plus courte.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation>Demandez à l’informatique de la banque un dossier sur un disque de ce poste.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation>Demandez à l’informatique de la banque un dossier sur ce poste.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation>Demandez à l’informatique de la banque un dossier qui est conservé.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation>Demandez à l’informatique de la banque un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation>Demandez-en un nouveau à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation>Demandez à l’informatique de la banque la paire qui va ensemble.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation>Demandez à l’informatique de la banque le bon fichier.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation>Demandez à l’informatique de la banque de l’autoriser.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation>Demandez à l’informatique de la banque de mettre à jour les certificats racines de ce poste.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation>Demandez à l’informatique de la banque de le chiffrer.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation>Demandez à l’informatique de la banque de regarder ce dossier.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation>Demandez à l’informatique de la banque de le remettre, ou de corriger le profil.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation>Demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation>Demandez à l’informatique de la banque ; aucun ordre n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Ask for a new file.</source>
            <translation>Demandez un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for an access token</source>
            <translation>Demander un jeton d’accès</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for the proxy</source>
            <translation>Chercher le proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation>Demandez le bon fichier à l’équipe de livraison de Thales, ou corrigez le profil.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Ask the Thales Delivery Team for the right one.</source>
            <translation>Demandez le bon à l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation>Demandez à l’équipe de livraison de Thales si elle connaît ce certificat pour cet émetteur et cet environnement, et s’il a été retiré.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience {audience}, and is the client certificate this issuer's?</source>
            <translation>Demandez à l’équipe de livraison de Thales : la moitié publique de cette clé de signature (empreinte RFC 7638 {thumbprint}) est-elle enregistrée sous le kid {kid}, pour l’émetteur {issuer_id}, avec l’audience {audience}, et le certificat client est-il celui de cet émetteur ?</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation>Demandez à l’équipe réseau le bon réglage de proxy.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.</source>
            <translation>Demandez à l’équipe réseau d’exempter {host} de l’inspection TLS ; le TLS mutuel ne peut la traverser.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let this computer reach {goal} (TCP), and ask who runs that address whether it is up.</source>
            <translation>Demandez à l’équipe réseau de laisser ce poste joindre {goal} (TCP), et à qui exploite cette adresse si elle est active.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let {goal} through the proxy {proxy}</source>
            <translation>Demandez à l’équipe réseau de laisser passer {goal} par le proxy {proxy}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team why the proxy does not reach {goal}.</source>
            <translation>Demandez à l’équipe réseau pourquoi le proxy ne joint pas {goal}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask this computer's keyring</source>
            <translation>Interroger le trousseau de ce poste</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask who may take pictures of the window</source>
            <translation>Demander qui peut prendre des images de la fenêtre</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation>Demandez à qui l’exploite d’activer TLS 1.2 ou 1.3 ; D1 a les deux, un autre appareil répond donc peut-être à sa place.</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>D1 sera encore interrogé pendant {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>Au moins {n} caractère</numerusform>
                <numerusform>Au moins {n} caractères</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>At the station</source>
            <translation>À la station</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>At this counter</source>
            <translation>À ce guichet</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Audience (aud)</source>
            <translation>Audience (aud)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation>Azéri</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Back; on the first page, discard</source>
            <translation>Retour ; sur la première page, abandonner</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation>Informatique de la banque : demandez à l’équipe de livraison de Thales le certificat client suivant, avec sa chaîne.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation>Informatique de la banque : faites-en signer un nouveau par l’équipe de livraison de Thales et nommez-le dans le profil comme suivant.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation>Informatique de la banque : placez l’AC qui lui succède dans le fichier des AC reconnues, à côté d’elle.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Begin TLS</source>
            <translation>Commencer TLS</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Begin anew</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation>Biélorusse</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/widgets/findings.py"></location>
            <source>Between this computer and D1</source>
            <translation>Entre ce poste et D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Branch Counter is asking D1. Wait, and look at the station.</source>
            <translation>Branch Counter interroge D1. Attendez et regardez la station.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Branch Counter is in use in another window or command.</source>
            <translation>Branch Counter est utilisé dans une autre fenêtre ou commande.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation>Branch Counter est déjà ouvert sur ce poste, peut-être dans une autre session.</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Branch Counter met a fault of its own.</source>
            <translation>Branch Counter a rencontré une défaillance interne.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Branch Counter {version}</source>
            <translation>Branch Counter {version}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By state</source>
            <translation>Par état</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By station</source>
            <translation>Par station</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By time</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation>CN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>SERVEUR PARTICULIER : PAS LA PRODUCTION</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>CV key index</source>
            <translation>Index de clé CV</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation>Appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation>Appelez l’informatique de la banque : vérifiez que le trousseau de ce poste et ce fichier vont ensemble.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation>Appelez l’informatique de la banque : Thales connaît-il la clé {kid} pour l’émetteur {issuer_id} ?</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation>Appelez l’informatique de la banque : il a peut-être expiré, été retiré, ou appartient à un autre environnement.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation>Appelez l’informatique de la banque : son dossier manque ou ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation>Appelez l’informatique de la banque : le fichier du journal ou son dossier est en lecture seule.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation>Appelez l’informatique de la banque : le journal doit être restauré d’une copie. Ne le supprimez pas.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation>Appelez l’informatique de la banque : le journal doit être vérifié avant d’être utilisé à nouveau.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation>Appelez l’informatique de la banque : une autre base de données est à la place du journal.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation>Appelez l’informatique de la banque : l’utilisateur doit pouvoir lire et écrire le journal et son dossier.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Card ending {last_four}: {state}</source>
            <translation>Carte se terminant par {last_four} : {state}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card id</source>
            <translation>Identifiant de carte</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Card id {card_id}</source>
            <translation>Identifiant de carte {card_id}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card number</source>
            <translation>Numéro de carte</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Card order</source>
            <translation>Commande de carte</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Cardholder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Certain. Correct what is wrong and make a new request, or send what was not sent.</source>
            <translation>C’est certain. Corrigez ce qui ne va pas et faites une nouvelle demande, ou envoyez ce qui n’a pas été envoyé.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the client's</source>
            <translation>Certificat au-dessus de celui du client</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation>Certificat au-dessus du prochain du client</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Certificate: {subject}</source>
            <translation>Certificat : {subject}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Certificates above it</source>
            <translation>Certificats au-dessus</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation>Certificats et clés</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Certificates and keys are set by the bank for this computer.</source>
            <translation>Les certificats et clés de ce poste sont fixés par la banque.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>Certificats d’autorités : {n}</numerusform>
                <numerusform>Certificats d’autorités : {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Change settings</source>
            <translation>Changer les réglages</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>Changer les réglages avec {n} demande en cours ?</numerusform>
                <numerusform>Changer les réglages avec {n} demandes en cours ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Check</source>
            <translation>Contrôler</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation>Vérifiez --profile.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Check D1's certificate</source>
            <translation>Vérifier le certificat de D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Check again</source>
            <translation>Contrôler à nouveau</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>Vérifier et envoyer</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation>Vérifiez d1.base_url dans le profil ; puis demandez à l’équipe réseau ce qui y répond.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation>Vérifiez d1.issuer_id dans le profil ; s’il est juste, c’est le certificat d’un autre émetteur : demandez le vôtre à l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>Vérifiez avec le client</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check that this computer is on the network; then ask the network team why its DNS does not answer for {name}.</source>
            <translation>Vérifiez que ce poste est sur le réseau ; puis demandez à l’équipe réseau pourquoi son DNS ne répond pas pour {name}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation>Vérifiez le numéro client, ou appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation>Vérifiez la saisie.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <location filename="machine/keys/looking.py"></location>
            <source>Check the file.</source>
            <translation>Vérifiez le fichier.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Check the folder.</source>
            <translation>Vérifiez le dossier.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation>Vérifiez les identifiants, ou appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Check the name with the customer.</source>
            <translation>Vérifiez le nom avec le client.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <location filename="machine/keys/sealed.py"></location>
            <source>Check the name.</source>
            <translation>Vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation>Vérifiez le port dans d1.base_url ; puis demandez à l’équipe réseau ce qui y répond.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Check this computer's date and time, or wait.</source>
            <translation>Vérifiez la date et l’heure de ce poste, ou attendez.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation>Vérifiez la date et l’heure de ce poste, puis demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation>Vérifiez la date et l’heure de ce poste. Si elles sont justes, appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation>Vérifiez d’abord la date de ce poste ; si elle est juste, prévenez qui exploite l’adresse de D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation>Vérifiez le réseau de ce poste, puis réessayez. Si cela persiste, appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>Contrôler ce guichet</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation>Vérification du certificat.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>Puce et piste</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Choose PKCS#12 above.</source>
            <translation>Choisissez PKCS#12 ci-dessus.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation>Choisissez Production ou Préproduction pour cette adresse.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation>Choisissez-en une plus longue.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation>Choisissez une phrase secrète pour le journal. Elle est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation>Choisissez un jour antérieur.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Choose another folder, or move the file away.</source>
            <translation>Choisissez un autre dossier, ou déplacez le fichier.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation>Choisissez une autre station au guichet, ou ajoutez-la au profil.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation>Choisissez-en un.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Choose several words, or let a password manager make it.</source>
            <translation>Choisissez plusieurs mots, ou laissez un gestionnaire de mots de passe la créer.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Choose the product on the next page.</source>
            <translation>Choisissez le produit à la page suivante.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation>Choisissez le motif de la carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>Certificat client</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client certificate from Thales</source>
            <translation>Certificat client de Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client key</source>
            <translation>Clé client</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Client key and certificate in one file. The signing key goes beside it.</source>
            <translation>Clé client et certificat en un fichier. La clé de signature va à côté.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/slip_dialog.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation>Fermez Branch Counter sur ce poste.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Close it first.</source>
            <translation>Fermez-la d’abord.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close it to others: chmod 600 {file}, or 640 where a group needs it.</source>
            <translation>Fermez-le aux autres : chmod 600 {file}, ou 640 si un groupe en a besoin.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation>Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation>Fermez d’autres programmes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation>Fermez d’autres programmes, réessayez.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation>Fermez celui-là, puis réessayez.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Close the counter and open it again to use them. The former settings are kept as {file}.</source>
            <translation>Fermez le guichet et rouvrez-le pour les utiliser. Les anciens réglages sont gardés sous {file}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close the folder to others: chmod o-w {folder}.</source>
            <translation>Fermez le dossier aux autres : chmod o-w {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>Fermer avec {n} demande en cours ?</numerusform>
                <numerusform>Fermer avec {n} demandes en cours ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Common name (CN)</source>
            <translation>Nom commun (CN)</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Compare it with the document.</source>
            <translation>Comparez-le au document.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Compare the clock</source>
            <translation>Comparer l’horloge</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Connect (TCP)</source>
            <translation>Se connecter (TCP)</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connected, renews in {minutes} min</source>
            <translation>Connecté, renouvellement dans {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connecting to D1</source>
            <translation>Connexion à D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copied. Nothing in it is secret.</source>
            <translation>Copié. Rien de secret n’y figure.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copy reference</source>
            <translation>Copier la référence</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Copy the reference</source>
            <translation>Copier la référence</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Correct the file, or ask bank IT.</source>
            <translation>Corrigez le fichier, ou demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation>Corrigez le réglage de proxy de ce poste.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>Corrigez ce qui ne va pas dans une nouvelle demande.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Cover</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Cover the window, and come back</source>
            <translation>Masquer la fenêtre, et revenir</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Ctrl+O to choose</source>
            <translation>Ctrl+O pour choisir</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Custom</source>
            <translation>Particulier</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Customer number</source>
            <translation>Numéro client</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Customer's signature</source>
            <translation>Signature du client</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation>Client : {name}, numéro {number}. Carte {card}, expire fin {expiry}.</translation>
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
            <translation>D1 et ce poste n’ont pas trouvé de chiffrement commun.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation>D1 est injoignable</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation>D1 n’a pas pu être joint à temps.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>D1 n’a pas pu utiliser les données de cet ordre.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation>D1 n’a pas accepté le jeton d’accès.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation>D1 n’a pas accepté la signature de ce guichet.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 did not answer in time</source>
            <translation>D1 n’a pas répondu à temps</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation>D1 n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation>D1 n’accepte pas le certificat de ce guichet.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation>D1 ne permet pas cela.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation>D1 ne connaît pas ce qui a été demandé.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave none{status}: {title}</source>
            <translation>D1 n’en a donné aucun{status} : {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave one</source>
            <translation>D1 en a donné un</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on with them. This counter asks about them again only while environment, issuer and address stay the same.</source>
            <translation>D1 continue avec elles. Ce guichet ne les redemande que si l’environnement, l’émetteur et l’adresse restent les mêmes.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>D1 continue sans cette fenêtre, et une carte peut encore sortir de la station. Au prochain démarrage, ce guichet demande à D1 ce qu’elle est devenue.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation>D1 a un problème interne.</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation>D1 n’a aucun ordre de nous</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation>D1 a l’ordre</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>D1 a reçu l’ordre.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 is busy (429)</source>
            <translation>D1 est occupé (429)</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation>D1 est occupé et demande d’attendre.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>D1 est occupé. L’envoi se fait de lui-même dans {n} s.</numerusform>
                <numerusform>D1 est occupé. L’envoi se fait de lui-même dans {n} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>D1 prépare les données de la carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1 lets a counter in by a certificate that Thales has signed. Its key is made here.</source>
            <translation>D1 admet un guichet par un certificat signé par Thales. Sa clé est créée ici.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>D1 a peut-être l’ordre. Ne renvoyez pas encore : Branch Counter interroge D1 de lui-même.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refused it, as it must while the clock is wrong</source>
            <translation>D1 l’a refusé, comme il le doit tant que l’horloge est fausse</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>D1 a refusé l’ordre.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation>D1 a refusé la requête.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation>D1 a refusé la requête : une valeur n’y est pas juste.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation>D1 a refusé la requête : elle est trop grande.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses it in the handshake ({reason})</source>
            <translation>D1 le refuse pendant la négociation ({reason})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses this counter{status}</source>
            <translation>D1 refuse ce guichet{status}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>D1 signale une étape que Branch Counter ne connaît pas : {d1_status}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation>D1 dit connaître déjà cette carte ou cette demande.</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>D1 ne montre aucun ordre pour cette carte, mais un ordre peut encore arriver en retard. Si une carte se trouve dans le bac, ou est en cours d’impression, ne renvoyez pas. D1 est d’abord interrogé encore une fois.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>D1 takes no other.</source>
            <translation>D1 n’en accepte pas d’autre.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 takes the next ones. Nothing was changed.</source>
            <translation>D1 accepte les suivants. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 took the next ones at the rehearsal.</source>
            <translation>D1 a accepté les suivants à la répétition.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>D1 wants another client certificate before it can be judged</source>
            <translation>D1 veut un autre certificat client avant qu’on puisse en juger</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation>L’adresse de D1 dans le profil ne commence pas par https.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation>L’adresse de D1 n’a pas été trouvée sur le réseau.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation>La réponse de D1 n’a pas pu être utilisée.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation>Clé de D1 pour les données de carte</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation>Prochaine clé de D1 pour les données de carte</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>Termes de D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1's public key for card data</source>
            <translation>Clé publique de D1 pour les données de carte</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>DNS does not know {name} ({whose})</source>
            <translation>le DNS ne connaît pas {name} ({whose})</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data problem</source>
            <translation>Problème de données</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data ready for {station}</source>
            <translation>Données prêtes pour {station}</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation>Décide de l’orthographe</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation>Supprimez le fichier, prévenez qui l’a fait, et placez-y la clé publique de D1.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Derivation key index</source>
            <translation>Index de clé de dérivation</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Did you look into the tray of the station?</source>
            <translation>Avez-vous regardé dans le bac de la station ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Digits in a number</source>
            <translation>Chiffres d’un numéro</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Discard this request?</source>
            <translation>Abandonner cette demande ?</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Discard what was typed</source>
            <translation>Abandonner la saisie</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Discard what was typed?</source>
            <translation>Abandonner la saisie ?</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Discarded</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Do it again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation>Ne supprimez pas le journal ; demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation>N’allez pas plus loin. Appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation>Ne recommandez pas encore cette carte : le guichet demande à D1 ce qu’elle est devenue.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Documented both ways: ask Thales</source>
            <translation>Documenté des deux façons : demandez à Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Documented by Thales</source>
            <translation>Documenté par Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Does it work?</source>
            <translation>Cela fonctionne-t-il ?</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ECDSA P-256</source>
            <translation>ECDSA P-256</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation>Terminer l’exercice</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation>Terminé le {date}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation>Se termine dans moins d’un jour</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation>L’événement {seq} et les suivants ont été coupés.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation>L’événement {seq} n’est pas celui qui a été noté ailleurs.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation>L’événement {seq} manque.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation>L’événement {seq} n’est pas tel qu’il a été écrit.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation>L’événement {seq} a été ajouté par autre chose.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>Chaque champ et bouton à son tour</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>Exactement les caractères qui seront envoyés</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation>Exercice : {title}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>L’expiration est envoyée sous la forme</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Failed</source>
            <translation>Échouées</translation>
        </message>
        <message>
            <location filename="ui/widgets/field.py"></location>
            <source>Fault: {fault}</source>
            <translation>Erreur : {fault}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>File for support</source>
            <translation>Fichier pour l’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>File with these authorities</source>
            <translation>Fichier avec ces autorités</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation>Fichiers protégés par une phrase secrète</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>First digits (BIN)</source>
            <translation>Premiers chiffres (BIN)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Folder for keys</source>
            <translation>Dossier des clés</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation>Suivez cette demande, ou utilisez un autre identifiant de carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation>Suit les noms</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For a key in PEM only: a JWK says it itself</source>
            <translation>Pour une clé en PEM seulement : un JWK le dit lui-même</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Counter 1</source>
            <translation>Par exemple Guichet 1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example DEBIT_CLASSIC</source>
            <translation>Par exemple DEBIT_CLASSIC</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Debit Classic</source>
            <translation>Par exemple Debit Classic</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example KIOSK-PS-101</source>
            <translation>Par exemple KIOSK-PS-101</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example VISA_DEBIT_01</source>
            <translation>Par exemple VISA_DEBIT_01</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>For other counters</source>
            <translation>Pour d’autres guichets</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>Depuis {time}.</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation>Libérez de l’espace disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation>Libérez bientôt de l’espace.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libérez de l’espace sur le disque de {folder}.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation>Libérez de l’espace sur ce poste, puis réessayez.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation>Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>From the core banking screen</source>
            <translation>Depuis l’écran du système central de la banque</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Given name as initial</source>
            <translation>Prénom en initiale</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Go on typing</source>
            <translation>Poursuivre la saisie</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the field for it, then read it again.</source>
            <translation>Allez au champ prévu, puis relisez-le.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the page for the name (F2), then read it again.</source>
            <translation>Allez à la page du nom (F2), puis relisez-le.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Hidden when you leave it</source>
            <translation>Masqué dès que vous quittez le champ</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>If it is asking you something, answer it and try again.</source>
            <translation>S’il vous demande quelque chose, répondez et réessayez.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Import the certificate of this key first.</source>
            <translation>Importez d’abord le certificat de cette clé.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>In the keyring of this computer; else typed at each start</source>
            <translation>Dans le trousseau de ce poste ; sinon saisies à chaque démarrage</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation>En formation : exercices</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Is there already: {what}</source>
            <translation>Déjà présent : {what}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation>Délivrez une carte et lisez le nom imprimé au client avant l’envoi. Ici, rien ne tourne mal.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation>Délivrez une carte. D1 n’accepte pas l’expiration indiquée sur la commande du client. Corrigez-la dans une nouvelle demande à partir de celle qui a échoué.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation>Délivrez une carte. D1 reçoit l’ordre, mais sa réponse se perd en route. Regardez ce que dit le guichet et faites-le.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation>Délivrez une carte. La liaison se coupe et D1 n’a pas d’ordre. Il est interrogé un moment ; alors seulement vous pouvez renvoyer. Regardez d’abord dans le bac.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation>Délivrez une carte. La station signale un problème pendant la fabrication. Regardez dans le bac, gardez ce qui s’y trouve et faites une nouvelle demande à partir de celle qui a échoué.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation>Délivrez une carte. Ce poste ne joint pas D1 d’abord, l’ordre ne part donc pas. Renvoyez la même demande.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Issued by: {issuer}</source>
            <translation>Émis par : {issuer}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>Identifiant de l’émetteur</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Issuer id and order of the expiry come from Thales' onboarding.</source>
            <translation>L’identifiant d’émetteur et l’ordre de l’expiration viennent de l’intégration Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>It ends in {left}, on {day}: {advice}.</source>
            <translation>Il se termine dans {left}, le {day} : {advice}.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>It fills its line and may be cut: compare it with the printed name.</source>
            <translation>Il remplit sa ligne et peut être coupé : comparez-le au nom imprimé.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation>Elle n’a pas d’identifiant de clé (kid).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation>Elle contient une clé privée, qui ne doit jamais être sur un guichet.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>It is an ECDSA key on P-256, the only kind that D1 takes.</source>
            <translation>C’est une clé ECDSA sur P-256, la seule sorte que D1 accepte.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation>Ce n’est pas un JWK (JSON).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation>Ce n’est pas une clé EC sur P-256.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>Il n’est pas certain qu’une carte soit produite.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation>Elle n’est pas destinée au chiffrement.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation>Un nouvel essai suit.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>It must not be there yet</source>
            <translation>Il ne doit pas encore exister</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>Elle n’a jamais été envoyée. Aucune carte n’en sera produite.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation>Sa clé</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Its key id (kid)</source>
            <translation>Son identifiant de clé (kid)</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation>Son point n’est pas sur P-256.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>JWK or PEM; it is copied to the keys</source>
            <translation>JWK ou PEM ; elle est copiée auprès des clés</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Keep passphrase and file apart: who has both orders cards in the name of the bank.</source>
            <translation>Séparez phrase secrète et fichier : qui a les deux commande des cartes au nom de la banque.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Keep the present ones</source>
            <translation>Garder les actuels</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key and certificate</source>
            <translation>Clé et certificat</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Key and certificate in one file, under a passphrase</source>
            <translation>Clé et certificat en un fichier, protégé par une phrase secrète</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key and certificate in {file} do not belong together.</source>
            <translation>La clé et le certificat dans {file} ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation>Identifiant de clé (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation>Identifiant de clé (kid) : {kid}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key that signs token requests</source>
            <translation>Clé qui signe les demandes de jeton</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, certificate and {count} CA certificate(s): {file}</source>
            <translation>Clé, certificat et certificats d’AC ({count}) : {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, under its new passphrase: {file}</source>
            <translation>Clé, sous sa nouvelle phrase secrète : {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Kind of key</source>
            <translation>Sorte de clé</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation>Langue du nom</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Left empty, it is the key's thumbprint (RFC 7638)</source>
            <translation>Laissé vide, c’est l’empreinte de la clé (RFC 7638)</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Left out, since not above it: {count} certificate(s).</source>
            <translation>Omis, car pas au-dessus : {count} certificat(s).</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Letters in a name</source>
            <translation>Lettres d’un nom</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Lock the counter</source>
            <translation>Verrouiller le guichet</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Look again: {title}</source>
            <translation>À revoir : {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at D1's public key</source>
            <translation>Examiner la clé publique de D1</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation>Regardez-le : {why}</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation>Regardez d’abord cette demande.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation>Regardez cette demande ; commencez une nouvelle carte pour un autre ordre.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the client certificate</source>
            <translation>Examiner le certificat client</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the files that it names</source>
            <translation>Examiner les fichiers qu’il nomme</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation>Regardez la demande telle qu’elle est maintenant ; rien de vous n’a été écrit.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>Regardez {station}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Look for it</source>
            <translation>Le chercher</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for station and product</source>
            <translation>Chercher station et produit</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for the passphrases</source>
            <translation>Chercher les phrases secrètes</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. If no card is there, send again.</source>
            <translation>Regardez dans le bac de {station}. S’il n’y a pas de carte, renvoyez.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. Keep what lies there, then make a new request.</source>
            <translation>Regardez dans le bac de {station}. Gardez ce qui s’y trouve, puis faites une nouvelle demande.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look up the name</source>
            <translation>Chercher le nom</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>Consultation du trousseau de ce poste…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>MMYY: month, then year</source>
            <translation>MMYY : mois, puis année</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation>Macédonien</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>Créé pour cette carte ; saisissez ou scannez-en un autre si votre banque en a un</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Make PKCS#12</source>
            <translation>Créer un PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Make a key here</source>
            <translation>Créer une clé ici</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation>Créez une nouvelle clé et faites-la enregistrer par l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>Faites une nouvelle demande.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make it again.</source>
            <translation>Recréez-la.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Make the file</source>
            <translation>Créer le fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Make the key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make the keys first: keys make-client, keys make-signing.</source>
            <translation>Créez d’abord les clés : keys make-client, keys make-signing.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation>Création d’une clé.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation>Création d’une clé RSA de 4096 bits. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Measure the disk</source>
            <translation>Mesurer le disque</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as initial</source>
            <translation>Deuxième prénom en initiale</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.</source>
            <translation>Attention : D1 demande RSA 4096 ou EC P-256 ; ceci est {kind}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: the request asked for {subject}.</source>
            <translation>Attention : la demande était pour {subject}.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>Mois et année, par exemple {example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation>Plus d’exercices</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation>Plus d’une carte a été produite pour un client.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>Doit dépasser les {n} chiffres de son début.</numerusform>
                <numerusform>Doit dépasser les {n} chiffres de son début.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation>Doit être {rule}.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation>Nommez-en un autre.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Name at the counter</source>
            <translation>Nom au guichet</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation>Nom dans le trousseau</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Name them in tables that begin with [next. and try again.</source>
            <translation>Nommez-les dans des tables commençant par [next. et réessayez.</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Never send or store a key together with a certificate.</source>
            <translation>N’envoyez ni ne gardez jamais une clé avec un certificat.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>New card</source>
            <translation>Nouvelle carte</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>New passphrase of the key</source>
            <translation>Nouvelle phrase secrète de la clé</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation>Nouvelle phrase secrète, encore</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>New request</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Next card</source>
            <translation>Carte suivante</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next client certificate</source>
            <translation>Prochain certificat client</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Next field; on the last one, continue</source>
            <translation>Champ suivant ; sur le dernier, continuer</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next token-signing key</source>
            <translation>Prochaine clé de signature de jeton</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation>Prochaine AC reconnue</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card is made yet.</source>
            <translation>Aucune carte n’est encore produite.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card made</source>
            <translation>Aucune carte produite</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: D1 refused</source>
            <translation>Aucune carte produite : refus de D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: cancelled</source>
            <translation>Aucune carte produite : annulée</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: data problem</source>
            <translation>Aucune carte produite : problème de données</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: discarded</source>
            <translation>Aucune carte produite : abandonnée</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: not sent</source>
            <translation>Aucune carte produite : non envoyée</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>No card there: send again</source>
            <translation>Pas de carte : renvoyer</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card was made.</source>
            <translation>Aucune carte n’a été produite.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card yet. You may start the next one meanwhile.</source>
            <translation>Pas encore de carte. Vous pouvez commencer la suivante entre-temps.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>No key was made here, so there is nothing to send.</source>
            <translation>Aucune clé n’a été créée ici, il n’y a donc rien à envoyer.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No middle name</source>
            <translation>Sans deuxième prénom</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>Pas de nouvelles depuis {time}. {station} est-elle allumée ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>No order is sent. Nothing is written before you save.</source>
            <translation>Aucun ordre n’est envoyé. Rien n’est écrit avant l’enregistrement.</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation>Aucune phrase secrète n’est mémorisée pour {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation>Aucun profil n’est installé : ni {bank} ni {own} n’existe.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits.</source>
            <translation>Aucune demande ne correspond.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet.</source>
            <translation>Aucune demande pour l’instant.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No title</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation>Aucun mot du nom n’a été coupé.</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation>Plus aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation>Pas comme les noms ci-dessus le donnent. {key} le reprend.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Not certain</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: D1 has no such order</source>
            <translation>Incertain : D1 n’a pas cet ordre</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: do not send again yet</source>
            <translation>Incertain : ne renvoyez pas encore</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Not done yet</source>
            <translation>Pas encore fait</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Not finished</source>
            <translation>Non terminées</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation>Pas valable avant le {date}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Not ready: do not switch yet.</source>
            <translation>Pas prêt : ne changez pas encore.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>Non mémorisée : demandée à chaque démarrage</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation>Non mémorisée : la répétition en a besoin</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>Non envoyée</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation>Rien ne répond à l’adresse de D1 : la connexion a été refusée.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Nothing in it is secret. Until Thales answers you may close this: the keys stay in {folder}, and the setup goes on where you leave it.</source>
            <translation>Rien de secret n’y figure. Jusqu’à la réponse de Thales, vous pouvez fermer : les clés restent dans {folder}, et la configuration reprend où vous la laissez.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation>Rien n’est imprimé, et aucune banque n’en entend parler. Trompez-vous ici.</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>Rien d’anormal.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Nothing of it was taken.</source>
            <translation>Rien n’en a été pris.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed. Check this computer's date, or wait.</source>
            <translation>Rien n’a été changé. Vérifiez la date de ce poste, ou attendez.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Nothing was changed. Try again.</source>
            <translation>Rien n’a été changé. Réessayez.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>Rien n’a été envoyé. Aucune carte ne sera produite.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation>Rien de moins de 12 mois ne peut être retiré du journal.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ODA key index</source>
            <translation>Index de clé ODA</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: another order</source>
            <translation>Dans Demandes : un autre ordre</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>Dans Demandes : chercher</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: today, open, failed, mine</source>
            <translation>Dans Demandes : aujourd’hui, non terminées, échouées, les miennes</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter, or rehearse a rollover</source>
            <translation>Dans Configuration : contrôler ce guichet, ou répéter une relève</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: its first page; Ctrl+2 to Ctrl+4 the others</source>
            <translation>Dans Configuration : sa première page ; Ctrl+2 à Ctrl+4 les autres</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On a produced card: replace it, renew it</source>
            <translation>Sur une carte produite : la remplacer, la renouveler</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On the first page: take back a name</source>
            <translation>Sur la première page : reprendre un nom</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation>Une carte a été produite.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation>Tout est essayé l’un après l’autre : les fichiers, le trousseau, les clés, le chemin vers D1, son certificat, l’horloge et une demande de jeton. Aucun ordre n’est envoyé. Cela prend moins d’une minute et nomme ce qui ne va pas, chez qui, et quoi faire.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only TLSMA-RSA/ is documented: ask Thales for the rest</source>
            <translation>Seul TLSMA-RSA/ est documenté : demandez le reste à Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only card numbers that begin with these digits, and have this length, are taken.</source>
            <translation>Seuls les numéros de carte commençant par ces chiffres, et de cette longueur, sont acceptés.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only the authorities in a file</source>
            <translation>Seulement les autorités d’un fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the client key</source>
            <translation>Ouvrir la clé client</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the token signing key</source>
            <translation>Ouvrir la clé de signature de jeton</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>Ouverture des fichiers de clés…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation>Ouverture de la clé.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>Opération {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional, PEM</source>
            <translation>Facultatif, PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation>Facultatif, pour une société</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: 20</source>
            <translation>Facultatif : 20</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: only if Thales wants one</source>
            <translation>Facultatif : seulement si Thales le demande</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>Ordre en route</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Ordered</source>
            <translation>Commandée</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM or DER</source>
            <translation>PEM ou DER</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM, under a passphrase</source>
            <translation>PEM, protégé par une phrase secrète</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>PKCS#12 file</source>
            <translation>Fichier PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>PRODUCTION</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PV key index</source>
            <translation>Index de clé PV</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Pack for other counters</source>
            <translation>Préparer pour d’autres guichets</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Part</source>
            <translation>Composant</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>Phrase secrète du certificat client</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Passphrase of the file</source>
            <translation>Phrase secrète du fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>Phrase secrète du journal</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrase of the key file</source>
            <translation>Phrase secrète du fichier de clé</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>Phrase secrète de la clé de signature</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation>Phrase secrète qui l’ouvre</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation>Phrases secrètes</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrases are not kept: they are asked for again.</source>
            <translation>Les phrases secrètes ne sont pas gardées : elles sont redemandées.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Payment application</source>
            <translation>Application de paiement</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Personalization requested</source>
            <translation>Personnalisation demandée</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Personalization station</source>
            <translation>Station de personnalisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>Picture of the card</source>
            <translation>Image de la carte</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Practice slip: no card was made</source>
            <translation>Reçu d’exercice : aucune carte n’a été produite</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>Préparée</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Press F2 to order the first card.</source>
            <translation>Appuyez sur F2 pour commander la première carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Print a slip for the customer</source>
            <translation>Imprimer un reçu pour le client</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Print slip</source>
            <translation>Imprimer le reçu</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>Imprimé</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Printed name</source>
            <translation>Nom imprimé</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Printed on {day} at {time}</source>
            <translation>Imprimé le {day} à {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation>Imprimé autrement qu’écrit</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>Produite</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id</source>
            <translation>Identifiant de produit</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id, payment application and key indexes come from Thales.</source>
            <translation>L’identifiant de produit, l’application de paiement et les index de clé viennent de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation>Placez-y l’AC qui signe le certificat de D1 (d1.trust) ; si elle y est, un proxy ouvre cette connexion : demandez à l’équipe réseau.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation>Placez-y le certificat de l’AC en PEM, ou corrigez d1.trust dans le profil.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation>Placez-y le certificat que Thales a fait de la demande de cette clé, ou la clé correspondante.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation>Mettez le fichier à sa place, lisible pour le guichetier, ou corrigez le profil.</translation>
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
            <translation>Relisez-le, ou saisissez le nom.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>Lisez au client le nom imprimé, lettre par lettre.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Read the profile</source>
            <translation>Lire le profil</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Reading the journal…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Reference {reference}</source>
            <translation>Référence {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>Refusée par D1</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearsal with the next ones</source>
            <translation>Répétition avec les suivants</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearse the next ones</source>
            <translation>Répéter les suivants</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation>Mémoriser</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation>Mémorisez la nouvelle avec : branch-app passphrase set {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember them here</source>
            <translation>Les mémoriser ici</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation>Mémorisé pour vous sur ce poste</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation>Mémorisée dans le trousseau de ce poste.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation>Mémorisée, et elle ouvre le fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation>Mémorisée, mais elle n’ouvre pas le fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation>Retirer cette phrase secrète du trousseau ?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation>Retirée du trousseau de ce poste.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Rename the file.</source>
            <translation>Renommez le fichier.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation>Renouveler la carte</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>Renouvellement avant expiration</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation>Remplacer la carte</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replacement (lost, stolen, damaged)</source>
            <translation>Remplacement (perte, vol, détérioration)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Requested</source>
            <translation>Demandée</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Requests are safe; look at their states before you go on. Tell support.</source>
            <translation>Les demandes sont en sûreté ; regardez leurs états avant de continuer. Prévenez l’assistance.</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>Requests under way</source>
            <translation>Demandes en cours</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation>Relancez le docteur.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation>Relancez le docteur ; puis demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation>Empreinte SHA-256</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>PRÉPRODUCTION : CARTES DE TEST UNIQUEMENT</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save a file for support</source>
            <translation>Enregistrer un fichier pour l’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save all the same</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save and open</source>
            <translation>Enregistrer et ouvrir</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save to a file</source>
            <translation>Enregistrer dans un fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save what goes to Thales</source>
            <translation>Enregistrer ce qui va à Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search for part of a name, the last four digits or a reference.</source>
            <translation>Cherchez une partie d’un nom, les quatre derniers chiffres ou une référence.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search name, last four, reference</source>
            <translation>Chercher un nom, les quatre derniers chiffres, une référence</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search requests</source>
            <translation>Chercher des demandes</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Second line</source>
            <translation>Deuxième ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Send a new certificate request to the Thales Delivery Team and install its answer.</source>
            <translation>Envoyez une nouvelle demande de certificat à l’équipe de livraison de Thales et installez sa réponse.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send again…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it again, or discard it. It keeps its ids.</source>
            <translation>Renvoyez-la ou abandonnez-la. Elle garde ses identifiants.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it.</source>
            <translation>Envoyez-la.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Send this to your Thales Delivery Team. Nothing in it is secret.</source>
            <translation>Envoyez ceci à votre équipe de livraison Thales. Rien de secret n’y figure.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Send. Nothing else sends</source>
            <translation>Envoyer. Aucune autre touche n’envoie</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sent to D1</source>
            <translation>Envoyée à D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation>Fixé par la banque pour ce poste</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Set by your bank: {file}</source>
            <translation>Fixé par votre banque : {file}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation>Réglez-la, réessayez.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation>Réglez la date et l’heure de ce poste ; si elles sont justes, attendez ce jour.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation>Réglez la date, l’heure et le fuseau de ce poste, et laissez-le les tenir d’un serveur de temps.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Set this counter up (branch-app setup), or ask bank IT.</source>
            <translation>Configurez ce guichet (branch-app setup), ou demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Set up this counter</source>
            <translation>Configurer ce guichet</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Several between commas</source>
            <translation>Plusieurs, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation>Formes plus courtes : {keys} pour choisir, Entrée pour prendre</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Show the client certificate</source>
            <translation>Montrer le certificat client</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation>Ouvrez la session comme d’habitude, avec le trousseau, ou demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Signing key</source>
            <translation>Clé de signature</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Slip</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Split it first.</source>
            <translation>Séparez-le d’abord.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging (PreProd)</source>
            <translation>Préproduction (PreProd)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging and Production share no key</source>
            <translation>Préproduction et Production ne partagent aucune clé</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging takes test cards only. Production prints real cards.</source>
            <translation>La Préproduction n’accepte que des cartes de test. La Production imprime de vraies cartes.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation>Redémarrez Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>State or province</source>
            <translation>Région ou province</translation>
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
            <translation>Identifiant de station</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem</source>
            <translation>Problème à la station</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem: check the tray</source>
            <translation>Problème à la station : regardez le bac</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>Stations</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Step {place} of {most}: {name}</source>
            <translation>Étape {place} sur {most} : {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Store the right one: branch-app passphrase set {entry}</source>
            <translation>Enregistrez la bonne : branch-app passphrase set {entry}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>Les données de piste ne doivent pas être conservées. Saisissez le numéro de carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname / given name</source>
            <translation>Nom / prénom</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch</source>
            <translation>Basculer</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next certificates and keys?</source>
            <translation>Basculer vers les certificats et clés suivants ?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next ones</source>
            <translation>Basculer vers les suivants</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/follow.py"></location>
            <source>TRAINING</source>
            <translation>FORMATION</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED</source>
            <translation>FORMATION : CARTES D’EXERCICE UNIQUEMENT, RIEN N’EST IMPRIMÉ</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Take both out of a PKCS#12 file</source>
            <translation>Prendre les deux d’un fichier PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>Prenez-la dans {station}, vérifiez le nom, remettez-la.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Take the folder whose request was sent, or ask the Thales Delivery Team.</source>
            <translation>Prenez le dossier dont la demande a été envoyée, ou demandez à l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Taken back. It follows the names again.</source>
            <translation>Repris. Il suit de nouveau les noms.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation>Extraction de la clé et du certificat du fichier.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation>Prévenez l’assistance.</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Teller</source>
            <translation>Guichetier</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Teller {teller}</source>
            <translation>Guichetier {teller}</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales</source>
            <translation>Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales registers its public half under the key id.</source>
            <translation>Thales enregistre sa moitié publique sous l’identifiant de clé.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>That is a card number. It belongs into its own field only.</source>
            <translation>C’est un numéro de carte. Il n’a sa place que dans son propre champ.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation>C’est plus qu’un numéro de carte ne contient. Rien n’a été pris.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation>Le fichier d’AC {file} ne contient pas de certificats PEM.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation>Le jeton d’accès n’a pas pu être renouvelé.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The address is https://, a host and perhaps a port, nothing else.</source>
            <translation>L’adresse est https://, un hôte et peut-être un port, rien d’autre.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not in UTF-8.</source>
            <translation>L’adresse de la transmission n’est pas en UTF-8.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not written as it has to be.</source>
            <translation>L’adresse de la transmission n’est pas écrite comme il faut.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation>L’ancre du journal dans le trousseau est endommagée.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation>Le proxy de la banque n’a pas laissé passer l’appel vers D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation>L’appel à D1 n’a pas pu être fait.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card data is ready for {station}.</source>
            <translation>Les données de la carte sont prêtes pour {station}.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card is finished.</source>
            <translation>La carte est terminée.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has digits only.</source>
            <translation>Le numéro de carte n’a que des chiffres.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation>Le numéro de carte a {length} chiffres ; celui-ci en a {given}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file}</source>
            <translation>Le certificat dans {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} does not belong to {key}: it is for another key.</source>
            <translation>Le certificat dans {file} ne correspond pas à {key} : il est pour une autre clé.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is a CA's, not a client's.</source>
            <translation>Le certificat dans {file} est celui d’une AC, pas d’un client.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is damaged.</source>
            <translation>Le certificat dans {file} est endommagé.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is not for clients (extended key usage).</source>
            <translation>Le certificat dans {file} n’est pas pour des clients (usage étendu de clé).</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} may not sign (key usage), so TLS cannot use it.</source>
            <translation>Le certificat dans {file} ne peut pas signer (usage de clé), TLS ne peut donc l’utiliser.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation>Le certificat dans {name} est sous sa phrase secrète.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate of {subject} in the chain</source>
            <translation>Le certificat de {subject} dans la chaîne</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate's CN is "{given}", but "{asked}" was asked for.</source>
            <translation>Le CN du certificat est « {given} », mais « {asked} » était demandé.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The chain does not fit: none of its certificates has issued the one in {file}.</source>
            <translation>La chaîne ne convient pas : aucun de ses certificats n’a émis celui de {file}.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation>Le chiffre de contrôle ne convient pas. Relisez-le.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The check goes all the way to D1 and asks for a real access token, then drops it.</source>
            <translation>Le contrôle va jusqu’à D1 et demande un vrai jeton d’accès, puis le jette.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>L’horloge avance de {n} seconde sur celle de D1 : réglez-la d’abord.</numerusform>
                <numerusform>L’horloge avance de {n} secondes sur celle de D1 : réglez-la d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>L’horloge retarde de {n} seconde sur celle de D1 : réglez-la d’abord.</numerusform>
                <numerusform>L’horloge retarde de {n} secondes sur celle de D1 : réglez-la d’abord.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation>La connexion s’est coupée avant tout envoi.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation>La connexion à D1 s’est coupée avant l’arrivée de la réponse.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation>Le guichet est verrouillé, rien n’a donc été envoyé.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation>Le guichet est verrouillé.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The counter remembers the station that was used last on this computer.</source>
            <translation>Le guichet retient la dernière station utilisée sur ce poste.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation>Le guichet réessaie de lui-même.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The country is two capital letters, for example FR.</source>
            <translation>Le pays est deux lettres majuscules, par exemple FR.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation>Le numéro client n’est pas celui du client.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation>Le numéro client est juste.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over by another screen.</source>
            <translation>Un autre écran a transmis le client.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over with a product that this counter does not have.</source>
            <translation>Le client a été transmis avec un produit que ce guichet n’a pas.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The customer's language</source>
            <translation>La langue du client</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation>Le disque n’a pas fait son travail : le journal n’a pu être lu ou écrit.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation>Le disque est plein : le journal n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The document was not read without error.</source>
            <translation>Le document n’a pas été lu sans erreur.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The document was not read without error. Read it again, or type the name.</source>
            <translation>Le document n’a pas été lu sans erreur. Relisez-le, ou saisissez le nom.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation>Le nom encodé commence par le nom de famille : DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation>Le nom encodé accepte A à Z, trait d’union, espace, un « / », et « . » seulement devant un titre.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation>Le fichier n’est pas un journal de Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation>Le fichier reste tel quel. Sa phrase secrète est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation>Le fichier {file} ne peut pas être créé ou verrouillé.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation>La première carte</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation>Le premier envoi reste incertain.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation>Le dossier {folder} ne peut pas être créé.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The former one is kept as {file}.</source>
            <translation>L’ancien est gardé sous {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The former settings are kept beside the new ones.</source>
            <translation>Les anciens réglages sont gardés à côté des nouveaux.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The given name is cut on the document, or may be: type it.</source>
            <translation>Le prénom est coupé sur le document, ou peut l’être : saisissez-le.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field that is not known here.</source>
            <translation>La transmission a un champ inconnu ici.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field twice.</source>
            <translation>La transmission a un champ en double.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has signs in it that cannot be seen.</source>
            <translation>La transmission contient des signes invisibles.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation>Le journal peut être lu mais non écrit.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation>Le journal ne peut pas être lu : sa clé est une autre, ou le fichier est endommagé ou n’est pas un journal. De l’extérieur, c’est pareil.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation>Le journal n’a pas fait ce qui était demandé.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation>Le fichier du journal ne peut pas être ouvert.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation>Le fichier du journal est endommagé.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation>Le fichier du journal a disparu : il a été supprimé, déplacé ou remis pendant que Branch Counter était ouvert.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation>Le journal est fermé.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation>Le journal n’est pas celui qui a été noté ailleurs.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation>Le journal est plus ancien qu’avant : une copie a été remise. Des ordres peuvent manquer.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>Le journal a besoin de sa phrase secrète</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation>Le journal de ce poste manque.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation>Le journal a été modifié par autre chose que Branch Counter. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation>Le journal a été remis à une copie plus ancienne.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation>Le dossier du journal {folder} {what}.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation>La clé du journal est dans un trousseau que cette session n’a pas.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation>La clé dans {file} ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>The key in {file} is neither RSA nor EC.</source>
            <translation>La clé dans {file} n’est ni RSA ni EC.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation>La clé dans {file} n’est pas chiffrée.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The key lies on the disk under its passphrase only. It is never written over.</source>
            <translation>La clé n’est sur le disque que sous sa phrase secrète. Elle n’est jamais écrasée.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation>La clé du journal dans le trousseau est endommagée.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation>Le trousseau n’a pas répondu en {seconds} secondes.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation>Le trousseau n’a pas gardé la clé du journal.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation>Le trousseau n’a pas gardé la phrase secrète.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation>Le trousseau n’a pas de phrase secrète pour {name}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation>Le trousseau n’a plus la clé du journal.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation>Le trousseau de ce poste a échoué.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation>Le trousseau de ce poste est verrouillé.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation>Le trousseau de ce poste a refusé Branch Counter.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>The kid in the profile looks like the thumbprint of another key.</source>
            <translation>Le kid du profil ressemble à l’empreinte d’une autre clé.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The licence was not read whole. Read it again, or type the name.</source>
            <translation>Le permis n’a pas été lu en entier. Relisez-le, ou saisissez le nom.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 may have it.</source>
            <translation>La liaison s’est coupée après l’envoi de l’ordre. D1 l’a peut-être.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 was asked for long enough and shows no order.</source>
            <translation>La liaison s’est coupée après l’envoi de l’ordre. D1 a été interrogé assez longtemps et ne montre aucun ordre.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The line is always encrypted, and D1's certificate always checked.</source>
            <translation>La ligne est toujours chiffrée, et le certificat de D1 toujours vérifié.</translation>
        </message>
        <message>
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation>Le journal technique ne peut pas être écrit dans {folder} ({kind}).</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The middle name is cut on the document, or may be: type it if it shall be printed.</source>
            <translation>Le deuxième prénom est coupé sur le document, ou peut l’être : saisissez-le s’il doit être imprimé.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation>Le mois va de 01 à 12.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation>Le nom ne tient pas sur la carte. Convenez d’une forme plus courte avec le client ; ne coupez jamais un mot.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The name is what tellers see.</source>
            <translation>Le nom est ce que voient les guichetiers.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>The name of a PKCS#12 file ends in .p12 or .pfx.</source>
            <translation>Le nom d’un fichier PKCS#12 finit par .p12 ou .pfx.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The name was taken from the document.</source>
            <translation>Le nom a été pris du document.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation>Les noms sont trop longs pour l’envoi. Raccourcissez-les.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation>La nouvelle demande est liée à celle qui a échoué : un auditeur voit pourquoi il y en a deux.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation>La nouvelle demande n’est pas liée à celle qui a échoué. Commencez-la de là, avec F4.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} has expired.</source>
            <translation>Le certificat suivant dans {file} a expiré.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} is not good yet.</source>
            <translation>Le certificat suivant dans {file} n’est pas encore valable.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>The next certificates and keys are in the settings now.</source>
            <translation>Les certificats et clés suivants sont maintenant dans les réglages.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation>Le suivant est dans le profil. Informatique de la banque : répétez-le, puis passez à lui.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order did not leave this computer, or D1 turned it away before acting.</source>
            <translation>L’ordre n’a pas quitté ce poste, ou D1 l’a repoussé avant d’agir.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is on its way to D1.</source>
            <translation>L’ordre est en route vers D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is written down. Nothing was sent.</source>
            <translation>L’ordre est consigné. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was cancelled at D1.</source>
            <translation>L’ordre a été annulé chez D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was discarded at this counter. It was never sent.</source>
            <translation>L’ordre a été abandonné à ce guichet. Il n’a jamais été envoyé.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side could not prove that it is D1: another program may be opening this connection.</source>
            <translation>L’autre côté n’a pas pu prouver qu’il est D1 : un autre programme ouvre peut-être cette connexion.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation>L’autre côté a montré un certificat pour un autre nom que celui de D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation>Le certificat de l’autre côté n’est pas en cours de validité, ou l’horloge de ce poste est fausse.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation>La phrase secrète n’ouvre pas le journal.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation>La phrase secrète n’ouvre pas {file} ({what}).</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>La phrase secrète du journal doit avoir au moins {n} caractère.</numerusform>
                <numerusform>La phrase secrète du journal doit avoir au moins {n} caractères.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>Les phrases secrètes sont dans le trousseau de ce poste.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>The present ones stay in their files.</source>
            <translation>Les actuels restent dans leurs fichiers.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The profile names no certificate or key for the next rollover.</source>
            <translation>Le profil ne nomme ni certificat ni clé pour la prochaine relève.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation>Le kid de signature du profil n’est pas celui de {name}.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation>Le programme s’est arrêté pendant l’envoi</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The reason is creation, renewal or replacement.</source>
            <translation>Le motif est creation, renewal ou replacement.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation>Le remplacement de {letter} a jusqu’à quatre lettres de A à Z.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>The rest of the printed name</source>
            <translation>Le reste du nom imprimé</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation>La ligne qui dit où commencent et finissent les événements n’est pas de nous.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>The same again</source>
            <translation>La même encore</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation>La même demande n’a pas été renvoyée.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>The signature of {file} is wrong.</source>
            <translation>La signature de {file} est fausse.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip could not be written. Choose another place or printer.</source>
            <translation>Le reçu n’a pas pu être écrit. Choisissez un autre endroit ou une autre imprimante.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is on its way to the printer.</source>
            <translation>Le reçu est en route vers l’imprimante.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is saved.</source>
            <translation>Le reçu est enregistré.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The station id is the one that Thales registered. The name is what tellers see.</source>
            <translation>L’identifiant de station est celui que Thales a enregistré. Le nom est ce que voient les guichetiers.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The surname is cut on the document, or may be: type it.</source>
            <translation>Le nom de famille est coupé sur le document, ou peut l’être : saisissez-le.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation>Le nom de famille n’y est pas en entier.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation>Le nom de famille y est en entier.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The system's certificate authorities</source>
            <translation>Les autorités de certification du système</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation>Le D1 de formation ne peut pas démarrer.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="machine/keys/asking.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>The window is covered.</source>
            <translation>La fenêtre est masquée.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation>{part} : de 1 à {most} caractères visibles, sans espace aux extrémités.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation>Le fichier {file} ({what}) ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation>Le fichier {file} ({what}) n’est pas là.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation>Le fichier {file} ({what}) n’est pas {thing}.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation>{file} ({what}) ne peut pas servir pour TLS.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation>{file} ({what}) ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation>{file} ({what}) a expiré le {day}.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation>{file} ({what}) n’est valable qu’à partir de {moment} UTC.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation>{file} ({what}) n’est pas une clé EC sur P-256, la seule sorte que D1 accepte.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation>{file} ({what}) n’est pas protégé par une phrase secrète.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation>{first} ({what}) et la clé {second} ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/keys/files.py"></location>
            <source>There is no file {file}.</source>
            <translation>Il n’y a pas de fichier {file}.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation>Il n’y a pas de fichier {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation>Il n’y a pas de profil {file}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation>Il n’y a pas assez de mémoire pour ouvrir le journal.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>They have not been rehearsed since this page was opened.</source>
            <translation>Ils n’ont pas été répétés depuis l’ouverture de cette page.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation>Cela peut se lire de deux façons. Saisissez 12/2029 : mois, puis année.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation>Ce poste ne laisse pas Branch Counter utiliser le fichier du journal.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation>Ce poste n’a pas de trousseau contenant la clé du journal.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation>Ce poste n’a pas de trousseau autorisé à garder une phrase secrète.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation>Ce poste n’a pas de trousseau pour garder la clé du journal.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>This computer has no keyring, so nothing was to be changed there.</source>
            <translation>Ce poste n’a pas de trousseau, rien n’était donc à y changer.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation>Ce poste n’a plus de mémoire.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation>Ce poste n’a pas de chemin réseau vers D1.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>This computer has no printer. Save the slip as PDF.</source>
            <translation>Ce poste n’a pas d’imprimante. Enregistrez le reçu en PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>L’horloge de ce poste avance de {n} min sur celle de D1.</numerusform>
                <numerusform>L’horloge de ce poste avance de {n} min sur celle de D1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>L’horloge de ce poste retarde de {n} min sur celle de D1.</numerusform>
                <numerusform>L’horloge de ce poste retarde de {n} min sur celle de D1.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>This counter</source>
            <translation>Ce guichet</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter cannot open</source>
            <translation>Ce guichet ne peut pas s’ouvrir</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>This counter is locked</source>
            <translation>Ce guichet est verrouillé</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter is not set up</source>
            <translation>Ce guichet n’est pas configuré</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation>Cette expiration ne peut pas s’écrire sans doute.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation>Cette expiration est passée.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation>Cet identifiant figure plus d’une fois.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>This is a PKCS#12 file.</source>
            <translation>Ceci est un fichier PKCS#12.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation>C’est un numéro de carte. Saisissez-le seulement dans son propre champ.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation>C’est un numéro de test. Il ne peut pas être commandé en production.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation>Elle diffère de celle du dessus.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation>C’est nécessaire.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation>Ce journal a été fait par un Branch Counter plus récent.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation>Ce numéro n’appartient pas à {product}.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation>Cet ordre a déjà été pris : {request_id}.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation>Cette phrase secrète n’ouvre pas {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>This setup was begun before. What was typed then is filled in.</source>
            <translation>Cette configuration a été commencée plus tôt. La saisie d’alors est reprise.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>This system cannot refuse them: see to it that no other program is there to take them.</source>
            <translation>Ce système ne peut les refuser : veillez à ce qu’aucun autre programme ne soit là pour les prendre.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation>Empreinte (RFC 7638)</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation>Pour en commencer un nouveau à dessein, l’informatique de la banque retire la marque à côté de lui.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation>Pour faire les essais suivants, lancez le docteur dans un terminal et saisissez-les.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>Clé de signature de jeton</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>Trop long de {n} caractère. Raccourcissez-le.</numerusform>
                <numerusform>Trop long de {n} caractères. Raccourcissez-le.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation>Trop d’appels à D1 sont en cours.</translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation>Trop de phrases secrètes erronées ont été saisies.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Training brings its own D1. There is nothing to check here.</source>
            <translation>La formation apporte son propre D1. Il n’y a rien à contrôler ici.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation>La formation n’accepte que des numéros de test. Ne saisissez jamais ici un vrai numéro de carte.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>Autorités reconnues</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation>AC reconnue</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation>Réessayez dans quelques minutes ; puis demandez à l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation>Réessayez dans quelques minutes ; puis demandez à l’équipe réseau.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation>Réessayez dans quelques minutes ; puis prévenez l’équipe de livraison de Thales.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation>Réessayez dans un instant. Si cela persiste, appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation>Réessayez. En cas d’échec, appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation>Réessayez. Si cela continue, appelez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation>Réessayez. Si cela continue, appelez l’informatique de la banque : le disque ou sa liaison est peut-être défaillant.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation>Réessayez. Si cela continue, fermez les autres fenêtres de Branch Counter et toute sauvegarde.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Try the journal's folder</source>
            <translation>Essayer le dossier du journal</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>Essais l’un après l’autre. Aucun ordre n’est envoyé.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Two letters</source>
            <translation>Deux lettres</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Two lines</source>
            <translation>Deux lignes</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation>Saisissez-la à nouveau, ou demandez à l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation>Saisissez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation>Saisissez le numéro de carte.</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation>Saisissez le numéro client.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT that another screen hands over card data.</source>
            <translation>Saisissez le client. Prévenez l’informatique de la banque qu’un autre écran transmet des données de carte.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT.</source>
            <translation>Saisissez le client. Prévenez l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation>Saisissez l’expiration en mois et année, par exemple 12/29.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation>Saisissez le nom que la carte doit montrer.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation>Saisissez la phrase secrète du journal.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrase.</source>
            <translation>Saisissez la phrase secrète.</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrases that open this counter's key files. They are kept for this run only, unless you have them remembered.</source>
            <translation>Saisissez les phrases secrètes qui ouvrent les fichiers de clés de ce guichet. Elles ne sont gardées que pour cette session, sauf si vous les faites mémoriser.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Type the surname. A person with one name has it here.</source>
            <translation>Saisissez le nom de famille. Une personne à un seul nom l’a ici.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Under way: {d1_status}</source>
            <translation>En cours : {d1_status}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Under which D1 knows this key</source>
            <translation>Sous lequel D1 connaît cette clé</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation>Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Unlock the counter, then read the document again.</source>
            <translation>Déverrouillez le guichet, puis relisez le document.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation>D’ici là, le guichet fonctionne comme avant.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use a PKCS#12 file where it is</source>
            <translation>Utiliser un fichier PKCS#12 où il se trouve</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use files in PEM</source>
            <translation>Utiliser des fichiers en PEM</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation>Utilisez cette version, ou faites-la installer ici par l’informatique de la banque.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation>Utilisez cette fenêtre.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>Expire fin</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Valid until {day:%Y-%m-%d}. Written to {file}.</source>
            <translation>Valable jusqu’au {day:%Y-%m-%d}. Écrit dans {file}.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>Attendre</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>Attendez {n} minute, puis réessayez.</numerusform>
                <numerusform>Attendez {n} minutes, puis réessayez.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Wait {wait}, then run it again.</source>
            <translation>Attendez {wait}, puis relancez-le.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait.</source>
            <translation>Attendez.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. Branch Counter goes on asking.</source>
            <translation>Attendez. Branch Counter continue d’interroger.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. You may start the next card.</source>
            <translation>Attendez. Vous pouvez commencer la carte suivante.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Was a card made?</source>
            <translation>Une carte a-t-elle été produite ?</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Well done: {title}</source>
            <translation>Réussi : {title}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation>Ce qui répond à l’adresse de D1 ne chiffre pas.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>What goes to Thales</source>
            <translation>Ce qui va à Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>What goes to Thales, and what comes back?</source>
            <translation>Qu’est-ce qui va à Thales, et qu’en revient-il ?</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>What others made and Branch Counter is built with</source>
            <translation>Ce que d’autres ont fait et dont Branch Counter est construit</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>Ce que dira la carte</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>What to know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>What will be written</source>
            <translation>Ce qui sera écrit</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which D1 does this counter order from?</source>
            <translation>À quel D1 ce guichet commande-t-il ?</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>Quelle carte ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which cards may be ordered?</source>
            <translation>Quelles cartes peuvent être commandées ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key opens the line to D1?</source>
            <translation>Quelle clé ouvre la ligne vers D1 ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key signs the requests for a token?</source>
            <translation>Quelle clé signe les demandes de jeton ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which stations print the cards?</source>
            <translation>Quelles stations impriment les cartes ?</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>Pour qui est la carte ?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Who vouches for D1's certificate</source>
            <translation>Qui se porte garant du certificat de D1</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Whoever may write {file} switches there: branch-app keys switch --profile</source>
            <translation>Qui peut écrire {file} bascule là : branch-app keys switch --profile</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>With this key the counter asks D1 for permission to order, every few minutes.</source>
            <translation>Avec cette clé, le guichet demande à D1 la permission de commander, toutes les quelques minutes.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Working</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation>Écrivez nom, un « / », prénom : DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>Consignée avant tout envoi</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Written to</source>
            <translation>Écrit dans</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Written to {file}</source>
            <translation>Écrit dans {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>YYMM: year, then month</source>
            <translation>YYMM : année, puis mois</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Years at most</source>
            <translation>Années au plus</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation>Vous avez commencé une deuxième demande alors que la première était incertaine. C’est ainsi qu’un client reçoit deux cartes.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation>Vous pouvez saisir la phrase secrète pour cette session à la place.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation>Vous êtes resté sur une seule demande pendant que D1 était interrogé.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation>Vous avez renvoyé la même demande, avec les mêmes identifiants.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation>Votre choix : {done}. {key} l’annule.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation>un certificat PEM</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation>une clé privée PEM</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation>un fichier PKCS#12 avec certificat et clé</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>un nombre de {least} à {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>a proxy opens this connection: its certificate is from {issuer}, not from {authority}</source>
            <translation>un proxy ouvre cette connexion : son certificat est de {issuer}, pas de {authority}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>a request</source>
            <translation>une requête</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation>un texte de 1 à 16 lettres ou chiffres</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation>une clé privée PEM complète d’une sorte que ce programme ouvre</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>all are there and closed to other users</source>
            <translation>tous sont là et fermés aux autres utilisateurs</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>an allowed keyring answers</source>
            <translation>un trousseau autorisé répond</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>et {n} de plus</numerusform>
                <numerusform>et {n} de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>any user can put another file in the place of {file} (folder mode {mode})</source>
            <translation>tout utilisateur peut mettre un autre fichier à la place de {file} (mode du dossier {mode})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation>appartient à un autre utilisateur</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>both are remembered</source>
            <translation>les deux sont mémorisées</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>breaks TLS ({reason})</source>
            <translation>rompt TLS ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation>ne peut pas être créé : un fichier est à sa place</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>cannot be reached ({reason})</source>
            <translation>est injoignable ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation>ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation>clé de chiffrement de carte</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation>certificat client</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>closed the connection without an answer</source>
            <translation>a fermé la connexion sans réponse</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>did not answer within {seconds} seconds</source>
            <translation>n’a pas répondu en {seconds} secondes</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>does not encrypt</source>
            <translation>ne chiffre pas</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation>chiffré d’une façon que ce programme ouvre</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation>exactement 10 lettres, chiffres ou . _ ~ -</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation>a moins de {size} Mio d’espace libre</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no key id (kid)</source>
            <translation>n’a pas d’identifiant de clé (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no point on P-256</source>
            <translation>n’a pas de point sur P-256</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>holds a private key, and must not</source>
            <translation>contient une clé privée, et ne le doit pas</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>https://, a host and perhaps a port</source>
            <translation>https://, un hôte et peut-être un port</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation>https://, un hôte et peut-être un port, rien d’autre</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation>est un lien vers un autre endroit</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>is closed: the connection was refused</source>
            <translation>est fermé : la connexion a été refusée</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation>est à un endroit vidé à la fin de cette session</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is neither a JWK nor a public key in PEM</source>
            <translation>n’est ni un JWK ni une clé publique en PEM</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not a JWK (JSON)</source>
            <translation>n’est pas un JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not an EC key on P-256</source>
            <translation>n’est pas une clé EC sur P-256</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation>est sur un disque qui ne peut pas verrouiller de fichiers</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation>est sur un disque plein</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation>est partagé sur le réseau, où deux postes pourraient écrire à la fois</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>it agrees with D1's to two minutes</source>
            <translation>elle s’accorde à celle de D1 à deux minutes près</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it expired on {day}</source>
            <translation>il a expiré le {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is for another name than {host}{by}</source>
            <translation>il est pour un autre nom que {host}{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is good only from {moment} UTC</source>
            <translation>il n’est valable qu’à partir de {moment} UTC</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is not trusted by the CA file {file}{by}</source>
            <translation>le fichier d’AC {file} ne le reconnaît pas{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is out of date{by}, or this computer's clock is ({now} UTC)</source>
            <translation>il n’est pas en cours de validité{by}, ou l’horloge de ce poste est fausse ({now} UTC)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is this issuer's, good until {day}</source>
            <translation>il est de cet émetteur, valable jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is trusted, for {host}, and in date{by}</source>
            <translation>il est reconnu, pour {host}, et en cours de validité{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>it is valid, but for files that it names</source>
            <translation>il est valable, sauf pour des fichiers qu’il nomme</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>elle avance de {n} minute sur celle de D1</numerusform>
                <numerusform>elle avance de {n} minutes sur celle de D1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>elle retarde de {n} minute sur celle de D1</numerusform>
                <numerusform>elle retarde de {n} minutes sur celle de D1</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}</source>
            <translation>son nom (CN) est {cn}, pas {begin}... avec l’identifiant d’émetteur {issuer_id}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation>kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>less than a day</source>
            <translation>moins d’un jour</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation>localité</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>missing</source>
            <translation>absent</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no DNS server told {name} ({whose})</source>
            <translation>aucun serveur DNS n’a dit {name} ({whose})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no HTTP</source>
            <translation>pas de HTTP</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>pas de réponse en {n} seconde</numerusform>
                <numerusform>pas de réponse en {n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>pas encore de nom</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>no plain file: {files}</source>
            <translation>pas un fichier ordinaire : {files}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>no time was left</source>
            <translation>il ne restait plus de temps</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>none is set for D1</source>
            <translation>aucun n’est réglé pour D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>none yet</source>
            <translation>aucune encore</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because its passphrase is not known</source>
            <translation>non essayé, car sa phrase secrète n’est pas connue</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <location filename="machine/doctor/trust.py"></location>
            <source>not tried, because the CA file cannot be used</source>
            <translation>non essayé, car le fichier d’AC ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>not tried, because the disk is nearly full</source>
            <translation>non essayé, car le disque est presque plein</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because the file that holds it has not been opened</source>
            <translation>non essayé, car le fichier qui le contient n’a pas été ouvert</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <source>not tried, because the profile names files that cannot be read</source>
            <translation>non essayé, car le profil nomme des fichiers illisibles</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>not tried, because the proxy setting cannot be used</source>
            <translation>non essayé, car le réglage de proxy ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} failed</source>
            <translation>non essayé, car {probe} a échoué</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} was skipped</source>
            <translation>non essayé, car {probe} a été sauté</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>numéro {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation>un ou plusieurs textes différents de 4 à 10 chiffres</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>only {told}</source>
            <translation>seulement {told}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>nom imprimé {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>put the CA that follows it into {file} beside it</source>
            <translation>placez l’AC qui lui succède dans {file}, à côté d’elle</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>renew it with Thales in time</source>
            <translation>renouvelez-le à temps auprès de Thales</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>deuxième ligne {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>some minutes</source>
            <translation>quelques minutes</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation>région</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>stations: {stations}, products: {products}</source>
            <translation>stations : {stations}, produits : {products}</translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>encore à venir</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the CA file {file} holds no PEM certificates</source>
            <translation>le fichier d’AC {file} ne contient pas de certificats PEM</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the answer told no time</source>
            <translation>la réponse ne disait pas l’heure</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the bank's onboarding</source>
            <translation>l’intégration de la banque</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the branch's network</source>
            <translation>le réseau de l’agence</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation>le code d’une langue que les tables connaissent, ou ""</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the doctor met a fault of its own ({kind})</source>
            <translation>le docteur a rencontré une défaillance interne ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake</source>
            <translation>la négociation</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake is done and {goal} answers (HTTP {status})</source>
            <translation>la négociation est faite et {goal} répond (HTTP {status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the key file {file} is open to other users (mode {mode})</source>
            <translation>le fichier de clé {file} est ouvert à d’autres utilisateurs (mode {mode})</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation>le nom d’un fichier</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase does not open {file}</source>
            <translation>la phrase secrète n’ouvre pas {file}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} (EC P-256), kid {kid}</source>
            <translation>la phrase secrète ouvre {file} (EC P-256), kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} ({kind})</source>
            <translation>la phrase secrète ouvre {file} ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the point in {file} is not on P-256</source>
            <translation>le point dans {file} n’est pas sur P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile allows pictures of the window</source>
            <translation>le profil autorise les images de la fenêtre</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the profile gives it no kid</source>
            <translation>le profil ne lui donne pas de kid</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile names no station or no product</source>
            <translation>le profil ne nomme aucune station ou aucun produit</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile refuses them</source>
            <translation>le profil les refuse</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy is spoken to over TLS, which the doctor does not try</source>
            <translation>on parle au proxy par TLS, ce que le docteur n’essaie pas</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy {proxy} {why}</source>
            <translation>le proxy {proxy} {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy, which looks up D1's name itself</source>
            <translation>le proxy, qui cherche lui-même le nom de D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the station {chosen} remembered for this computer is not in the profile</source>
            <translation>la station {chosen} mémorisée pour ce poste n’est pas dans le profil</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP proxies only</source>
            <translation>le système nomme un proxy de la sorte {scheme}, et Branch Counter ne parle qu’aux proxys HTTP</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy whose address cannot be read</source>
            <translation>le système nomme un proxy dont l’adresse ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>les autorités de certification du système</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>this computer</source>
            <translation>ce poste</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>this computer does not trust its issuer{by}</source>
            <translation>ce poste ne reconnaît pas son émetteur{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>this computer is never asked of one</source>
            <translation>il n’en est jamais demandé à ce poste</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>this system keeps them from other programs, as far as it can</source>
            <translation>ce système les cache aux autres programmes, autant qu’il le peut</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation>clé de signature de jeton</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>typed now: {names}</source>
            <translation>saisies maintenant : {names}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation>jusqu’à 200 caractères visibles sans espace</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>expire fin {expiry}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>what answers at {goal} {what}</source>
            <translation>ce qui répond à {goal} {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>vous êtes ici</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{allow} A firewall may be holding TLS back.</source>
            <translation>{allow} Un pare-feu retient peut-être TLS.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{certificate} and {key} do not belong together.</source>
            <translation>{certificate} et {key} ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column} : {value}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{counted}, chosen here: {chosen}</source>
            <translation>{counted}, choisie ici : {chosen}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation>{done} sur {all} réussis</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults} ; et {n} de plus.</numerusform>
                <numerusform>{faults} ; et {n} de plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{files} is valid</source>
            <translation>{files} est valable</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation>{file} ne peut pas être lu ({kind}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>{file} ne peut pas être lu ({why}).</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation>{file} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{file} cannot be used.</source>
            <translation>{file} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation>{file} ne peut pas être écrit.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>{file} ne peut pas être écrit : {why}.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation>{file} a sa nouvelle phrase secrète, mais le trousseau a encore l’ancienne : {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} has no key id (kid)</source>
            <translation>{file} n’a pas d’identifiant de clé (kid)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds a private key, which must never be on a counter</source>
            <translation>{file} contient une clé privée, qui ne doit jamais être sur un guichet</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} holds a private key; a certificate file must not.</source>
            <translation>{file} contient une clé privée ; un fichier de certificat ne le doit pas.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} holds no PEM private key.</source>
            <translation>{file} ne contient pas de clé privée PEM.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds no certificate</source>
            <translation>{file} ne contient pas de certificat</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{file} holds no certificate for its key.</source>
            <translation>{file} ne contient pas de certificat pour sa clé.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation>{file} ne contient pas de clé privée.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} holds several keys.</source>
            <translation>{file} contient plusieurs clés.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is a public EC key on P-256, kid {kid}</source>
            <translation>{file} est une clé EC publique sur P-256, kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation>{file} est endommagé.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation>{file} est plus grand qu’un profil ne peut l’être (256 Kio).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is larger than any key file (256 KiB).</source>
            <translation>{file} est plus grand que tout fichier de clé (256 Kio).</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation>{file} manque ; le journal en a besoin.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation>{file} n’est ni un fichier PEM ni un fichier PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is neither an RSA key of {bits} bits or more nor EC P-256</source>
            <translation>{file} n’est ni une clé RSA de {bits} bits ou plus, ni EC P-256</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation>{file} n’est pas du texte UTF-8 (ligne {line}).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not a JWK (JSON)</source>
            <translation>{file} n’est pas un JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} is not a PKCS#12 file.</source>
            <translation>{file} n’est pas un fichier PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} is not a certificate (PEM or DER).</source>
            <translation>{file} n’est pas un certificat (PEM ou DER).</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{file} is not a certificate request (PEM).</source>
            <translation>{file} n’est pas une demande de certificat (PEM).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256</source>
            <translation>{file} n’est pas une clé EC sur P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256, the only kind D1 takes</source>
            <translation>{file} n’est pas une clé EC sur P-256, la seule sorte que D1 accepte</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not meant for encryption</source>
            <translation>{file} n’est pas destinée au chiffrement</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation>{file} n’est pas du TOML valide (trop profond ou trop long).</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation>{file} n’est pas du TOML valide ({fault}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is there already and is never written over.</source>
            <translation>{file} existe déjà et n’est jamais écrasé.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation>{file} est trop grand pour un fichier de clé.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>{file} {why}.</source>
            <translation>{file} {why}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{first} and the key {second} do not belong together</source>
            <translation>{first} et la clé {second} ne vont pas ensemble</translation>
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
            <translation>{folder} ne contient ni {request} ni {key}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{folder} keeps and locks files</source>
            <translation>{folder} garde et verrouille les fichiers</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}, and belongs to the key</source>
            <translation>{found}, et correspond à la clé</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}; not compared with the key</source>
            <translation>{found} ; non comparé à la clé</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} cannot be reached ({kind})</source>
            <translation>{goal} est injoignable ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} closes the connection when it is asked to encrypt</source>
            <translation>{goal} ferme la connexion quand on lui demande de chiffrer</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} did not answer within {seconds} seconds</source>
            <translation>{goal} n’a pas répondu en {seconds} secondes</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>{goal} did not go through with the handshake ({why})</source>
            <translation>{goal} n’a pas mené la négociation à terme ({why})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} does not answer {stage} within {seconds} seconds</source>
            <translation>{goal} ne répond pas à {stage} en {seconds} secondes</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here</source>
            <translation>{goal} n’offre ni TLS 1.2 ni TLS 1.3 avec un chiffrement connu ici</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} refuses connections: nothing answers there</source>
            <translation>{goal} refuse les connexions : rien n’y répond</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer</source>
            <translation>{goal} parle TLS 1.2 ou plus récent</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer and wants a client certificate</source>
            <translation>{goal} parle TLS 1.2 ou plus récent et veut un certificat client</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks {version}</source>
            <translation>{goal} parle {version}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections</source>
            <translation>{goal} accepte les connexions</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections, by the proxy</source>
            <translation>{goal} accepte les connexions, par le proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes the connection, then says nothing for {seconds} seconds</source>
            <translation>{goal} accepte la connexion, puis ne dit rien pendant {seconds} secondes</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} sur {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through} without a sign-on.</source>
            <translation>{let_through} sans authentification.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through}.</source>
            <translation>{let_through}.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation>{letter} (U+{code}) est une lettre {odd} dans un mot {most}. Saisissez-la dans un seul alphabet.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation>{letter} ne peut pas être imprimé. Utilisez A à Z, point, trait d’union, espace.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation>{letter} n’a pas de remplacement. Saisissez ce que la carte doit montrer.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation>{letter} n’est pas sur une carte. Saisissez le nom en lettres latines.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation>{letter} ne s’imprime pas dans un nom.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation>{line}, lettre par lettre</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation>{line}, formes plus courtes</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} min {rest} s</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} ({whose}) is {addresses}</source>
            <translation>{name} ({whose}) est {addresses}</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation>{name} ne contient pas de certificat.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} is an address already</source>
            <translation>{name} est déjà une adresse</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation>{name} ne s’ouvre qu’avec sa nouvelle phrase secrète.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation>{name}, valable jusqu’au {day:%Y-%m-%d}</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation>{name} : la nouvelle phrase secrète est mémorisée dans le trousseau.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>encore {n} jour, jusqu’au {date}</numerusform>
                <numerusform>encore {n} jours, jusqu’au {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>{n} anomalie trouvée.</numerusform>
                <numerusform>{n} anomalies trouvées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>{n} lettre est imprimée autrement. Montrez-le au client.</numerusform>
                <numerusform>{n} lettres sont imprimées autrement. Montrez-le au client.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/strings.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/requests.py"></location>
            <source>{n} requests</source>
            <translation>
                <numerusform>{n} demande</numerusform>
                <numerusform>{n} demandes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} seconde</numerusform>
                <numerusform>{n} secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>{n} en cours</numerusform>
                <numerusform>{n} en cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>{place} of {total}: {id}</source>
            <translation>{place} sur {total} : {id}</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product} vaut au plus {n} an à partir de maintenant.</numerusform>
                <numerusform>{product} vaut au plus {n} ans à partir de maintenant.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} asks for a sign-on{offered} (407)</source>
            <translation>{proxy} demande une authentification{offered} (407)</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} did not reach {goal} ({status})</source>
            <translation>{proxy} n’a pas joint {goal} ({status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} opens a tunnel to {goal}</source>
            <translation>{proxy} ouvre un tunnel vers {goal}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} refuses a tunnel to {goal} ({answer})</source>
            <translation>{proxy} refuse un tunnel vers {goal} ({answer})</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference} est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{request} is not there, so the subject was not compared.</source>
            <translation>{request} n’est pas là, le sujet n’a donc pas été comparé.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>{seconds} de l’envoi à la carte</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{size} MiB are free</source>
            <translation>{size} Mio sont libres</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>{station} signale un problème avec cette carte.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title} : {n} en cours</numerusform>
                <numerusform>{title} : {n} en cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}</source>
            <translation>{tried} : {found}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}.</source>
            <translation>{tried} : {found}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} expired on {day:%Y-%m-%d}.</source>
            <translation>{what} a expiré le {day:%Y-%m-%d}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is good only from {day:%Y-%m-%d %H:%M} UTC.</source>
            <translation>{what} n’est valable qu’à partir de {day:%Y-%m-%d %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is not a CA's.</source>
            <translation>{what} n’est pas celui d’une AC.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation>{what} : terminé le {date}. Aucune carte ne peut être commandée.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what} : se termine dans {n} jour, le {date}</numerusform>
                <numerusform>{what} : se termine dans {n} jours, le {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation>{what} : se termine dans moins d’un jour, le {date}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{why}: asked for at start ({names})</source>
            <translation>{why} : demandées au démarrage ({names})</translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}. {sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation>{written} est omis</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation>{written} est imprimé {printed}</translation>
        </message>
    </context>
</TS>
