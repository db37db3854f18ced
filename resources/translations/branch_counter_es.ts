<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source> (issuer: {issuer})</source>
            <translation> (emisor: {issuer})</translation>
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
            <translation>"YYMM" o "MMYY"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation>"en", "es", "fr", "de", "ja" o "ar"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation>"production", "staging" o "custom"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation>"system" o el nombre de un archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>.p12 or .pfx, under a passphrase</source>
            <translation>.p12 o .pfx, con frase de contraseña</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation>de 1 a 200 caracteres visibles</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation>de 1 a 24 letras, cifras o guiones bajos</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation>de 1 a 48 letras, cifras, guiones o guiones bajos</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation>de 1 a {most} caracteres visibles, sin espacios en los extremos</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>1. Send this to your Thales Delivery Team</source>
            <translation>1. Envíe esto a su equipo de entrega de Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>10 characters, from onboarding</source>
            <translation>10 caracteres, de la incorporación</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation>12 caracteres o más. Varias palabras son una buena elección.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>2. When Thales has answered</source>
            <translation>2. Cuando Thales haya respondido</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation>Un archivo PKCS#12 con frase de contraseña</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation>Un id. de tarjeta tiene de 1 a 48 letras, cifras, guiones o guiones bajos.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A card is being entered. The new customer can wait until it is sent or discarded.</source>
            <translation>Se está introduciendo una tarjeta. El nuevo cliente puede esperar hasta que se envíe o descarte.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A card is finished.</source>
            <translation>Una tarjeta está terminada.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A card number, expiry or security code is never handed over: leave it out.</source>
            <translation>Un número de tarjeta, caducidad o código de seguridad no se entrega nunca: omítalo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A card was made.</source>
            <translation>Se ha producido una tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>A card was made. Hand it over.</source>
            <translation>Se ha producido una tarjeta. Entréguela.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>Se ha pasado una tarjeta. Su banda no se ha leído.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A code was read that does not fit into this field.</source>
            <translation>Se ha leído un código que no cabe en este campo.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>A custom server</source>
            <translation>Un servidor propio</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation>Un número de cliente tiene de 1 a 64 letras, cifras, guiones o guiones bajos.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A customer was handed over. Unlock the counter to go on.</source>
            <translation>Se ha entregado un cliente. Desbloquee el puesto para continuar.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A document was read, but its name is not asked for here.</source>
            <translation>Se ha leído un documento, pero aquí no se pide su nombre.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A field of the hand-over is too long.</source>
            <translation>Un campo de la entrega es demasiado largo.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over is an address like {address}</source>
            <translation>Una entrega es una dirección como {address}</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over needs consumer-id and surname.</source>
            <translation>Una entrega necesita consumer-id y surname.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it held a card number, expiry or security code.</source>
            <translation>Se rechazó una entrega: contenía un número de tarjeta, caducidad o código de seguridad.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it is not written as it has to be.</source>
            <translation>Se rechazó una entrega: no está escrita como debe.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>A key id (kid) has 1 to 200 visible ASCII characters without blanks.</source>
            <translation>Un id. de clave (kid) tiene de 1 a 200 caracteres ASCII visibles sin espacios.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation>Una clave en PEM, que no dice su id. de clave</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation>Una respuesta perdida</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>Un nombre tiene como máximo {n} carácter.</numerusform>
                <numerusform>Un nombre tiene como máximo {n} caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A name has letters, spaces, hyphens, apostrophes and full stops.</source>
            <translation>Un nombre tiene letras, espacios, guiones, apóstrofos y puntos.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation>Un nombre demasiado largo</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has visible characters and blanks only.</source>
            <translation>Una frase de contraseña nueva solo tiene caracteres visibles y espacios.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation>Una frase de contraseña nueva tiene de {least} a {most} caracteres.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation>Una frase de contraseña para el almacén de claves tiene como máximo {longest} caracteres.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation>Una línea impresa tiene al menos una letra.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation>Una clave privada con frase de contraseña</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A product id has letters, digits, hyphens and underscores.</source>
            <translation>Un id. de producto tiene letras, cifras, guiones y guiones bajos.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A reader sent something that is no code, document or id known here.</source>
            <translation>Un lector ha enviado algo que no es un código, documento o id. conocido aquí.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation>Una sustitución es para una letra que no está entre A y Z.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request ended without a card.</source>
            <translation>Una solicitud terminó sin tarjeta.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation>Ha desaparecido una solicitud del diario.</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request needs a look.</source>
            <translation>Una solicitud requiere atención.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>Puede haber una tarjeta estropeada o terminada en la bandeja.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation>Una estación que falla</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>A window is open on these settings already.</source>
            <translation>Ya hay una ventana abierta con estos ajustes.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation>Se cortó una palabra del nombre. Elija en su lugar una de las formas más cortas.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation>Una caducidad errónea</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>A zip file with the end of the log, these checks, versions, and the settings. No secret, card number or name goes in, and nothing is sent anywhere.</source>
            <translation>Un archivo zip con el final del registro, estas comprobaciones, las versiones y los ajustes. No contiene secretos, números de tarjeta ni nombres, y no se envía a ninguna parte.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation>Añada uno al perfil.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation>Añada token_signing.kid al perfil.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Address of D1</source>
            <translation>Dirección de D1</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation>Ya hay una orden abierta para esta tarjeta.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation>Ya hay una orden abierta para esta tarjeta: {request_id}.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation>Una orden que nunca llegó</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Another customer was handed over.</source>
            <translation>Se ha entregado otro cliente.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation>Otro programa ha retenido el diario demasiado tiempo.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation>Otro inicio de Branch Counter aún está creando la clave del diario.</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation>Otra ventana ha cambiado antes esta solicitud.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation>Cualquier idioma</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation>Lo último que dijo D1. Se le pregunta de nuevo al desbloquear.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation>Como lo tenga el banco o el sistema</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Ask D1 now</source>
            <translation>Preguntar a D1 ahora</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Ask bank IT for D1's public key as Thales gave it.</source>
            <translation>Pida a la informática del banco la clave pública de D1 tal como la dio Thales.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation>Pida a la informática del banco un archivo con frase de contraseña: una clave abierta no se usa nunca.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation>Pida a la informática del banco un archivo con una más corta.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation>Pida a la informática del banco una carpeta en un disco de este equipo.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation>Pida a la informática del banco una carpeta en este equipo.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation>Pida a la informática del banco una carpeta que se conserve.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation>Pida a la informática del banco un archivo nuevo.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation>Pida a la informática del banco uno nuevo.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation>Pida a la informática del banco la pareja que va junta.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation>Pida a la informática del banco el archivo correcto.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation>Pida a la informática del banco que lo permita.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation>Pida a la informática del banco que actualice los certificados raíz de este equipo.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation>Pida a la informática del banco que lo cifre.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation>Pida a la informática del banco que mire esta carpeta.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation>Pida a la informática del banco que lo reponga o que corrija el perfil.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation>Pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation>Pregunte a la informática del banco; no se ha enviado ninguna orden.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Ask for a new file.</source>
            <translation>Pida un archivo nuevo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for an access token</source>
            <translation>Pedir un token de acceso</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for the proxy</source>
            <translation>Preguntar por el proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation>Pida el archivo correcto al equipo de entrega de Thales o corrija el perfil.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Ask the Thales Delivery Team for the right one.</source>
            <translation>Pida el correcto al equipo de entrega de Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation>Pregunte al equipo de entrega de Thales si conoce este certificado para este emisor y este entorno, y si se ha retirado.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience {audience}, and is the client certificate this issuer's?</source>
            <translation>Pregunte al equipo de entrega de Thales: ¿está registrada la mitad pública de esta clave de firma (huella RFC 7638 {thumbprint}), con kid {kid}, para el emisor {issuer_id}, con audiencia {audience}, y es de este emisor el certificado de cliente?</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation>Pida al equipo de red el ajuste de proxy correcto.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.</source>
            <translation>Pida al equipo de red que exima a {host} de la inspección TLS; el TLS mutuo no puede atravesarla.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let this computer reach {goal} (TCP), and ask who runs that address whether it is up.</source>
            <translation>Pida al equipo de red que deje a este equipo llegar a {goal} (TCP), y pregunte a quien opera esa dirección si está en marcha.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let {goal} through the proxy {proxy}</source>
            <translation>Pida al equipo de red que deje pasar {goal} por el proxy {proxy}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team why the proxy does not reach {goal}.</source>
            <translation>Pregunte al equipo de red por qué el proxy no llega a {goal}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask this computer's keyring</source>
            <translation>Preguntar al almacén de claves de este equipo</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask who may take pictures of the window</source>
            <translation>Preguntar quién puede tomar imágenes de la ventana</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation>Pida a quien lo opera que active TLS 1.2 o 1.3; D1 tiene ambos, así que puede estar respondiendo otro dispositivo.</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>Se seguirá preguntando a D1 durante {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>Al menos {n} carácter</numerusform>
                <numerusform>Al menos {n} caracteres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>At the station</source>
            <translation>En la estación</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>At this counter</source>
            <translation>En este puesto</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Audience (aud)</source>
            <translation>Audiencia (aud)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation>Azerbaiyano</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Back; on the first page, discard</source>
            <translation>Atrás; en la primera página, descartar</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation>Informática del banco: pida al equipo de entrega de Thales el certificado de cliente siguiente, con su cadena.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation>Informática del banco: haga firmar uno nuevo por el equipo de entrega de Thales e indíquelo en el perfil como siguiente.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation>Informática del banco: ponga la CA que la sucede en el archivo de CA de confianza, junto a ella.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation>Comenzar</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Begin TLS</source>
            <translation>Comenzar TLS</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation>Bielorruso</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/widgets/findings.py"></location>
            <source>Between this computer and D1</source>
            <translation>Entre este equipo y D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Branch Counter is asking D1. Wait, and look at the station.</source>
            <translation>Branch Counter está preguntando a D1. Espere y mire la estación.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Branch Counter is in use in another window or command.</source>
            <translation>Branch Counter está en uso en otra ventana u orden.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation>Branch Counter ya está abierto en este equipo, quizá en otra sesión.</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Branch Counter met a fault of its own.</source>
            <translation>Branch Counter ha tenido un fallo propio.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Branch Counter {version}</source>
            <translation>Branch Counter {version}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By state</source>
            <translation>Por estado</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By station</source>
            <translation>Por estación</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By time</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation>CN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>SERVIDOR PROPIO: NO ES PRODUCCIÓN</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>CV key index</source>
            <translation>Índice de clave CV</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation>Llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation>Llame a la informática del banco: compruebe que el almacén de claves de este equipo y este archivo van juntos.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation>Llame a la informática del banco: ¿conoce Thales la clave {kid} del emisor {issuer_id}?</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation>Llame a la informática del banco: puede haber caducado, haberse retirado o ser de otro entorno.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation>Llame a la informática del banco: su carpeta falta o no puede usarse.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation>Llame a la informática del banco: el archivo del diario o su carpeta son de solo lectura.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation>Llame a la informática del banco: el diario debe restaurarse de una copia. No lo borre.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation>Llame a la informática del banco: el diario debe verificarse antes de usarse de nuevo.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation>Llame a la informática del banco: en el lugar del diario hay otra base de datos.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation>Llame a la informática del banco: el usuario debe poder leer y escribir el diario y su carpeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Card ending {last_four}: {state}</source>
            <translation>Tarjeta terminada en {last_four}: {state}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card id</source>
            <translation>Id. de tarjeta</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Card id {card_id}</source>
            <translation>Id. de tarjeta {card_id}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card number</source>
            <translation>Número de tarjeta</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Card order</source>
            <translation>Pedido de tarjeta</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Cardholder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Certain. Correct what is wrong and make a new request, or send what was not sent.</source>
            <translation>Es seguro. Corrija lo que está mal y haga una solicitud nueva, o envíe lo que no se envió.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the client's</source>
            <translation>Certificado superior al de cliente</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation>Certificado superior al siguiente de cliente</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Certificate: {subject}</source>
            <translation>Certificado: {subject}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Certificates above it</source>
            <translation>Certificados superiores</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation>Certificados y claves</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Certificates and keys are set by the bank for this computer.</source>
            <translation>El banco fija los certificados y claves de este equipo.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>Certificados de autoridades: {n}</numerusform>
                <numerusform>Certificados de autoridades: {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Change settings</source>
            <translation>Cambiar ajustes</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>¿Cambiar los ajustes con {n} solicitud en curso?</numerusform>
                <numerusform>¿Cambiar los ajustes con {n} solicitudes en curso?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation>Compruebe --profile.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Check D1's certificate</source>
            <translation>Comprobar el certificado de D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>Comprobar y enviar</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation>Compruebe d1.base_url en el perfil; después pregunte al equipo de red qué responde allí.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation>Compruebe d1.issuer_id en el perfil; si es correcto, es el certificado de otro emisor: pida el suyo al equipo de entrega de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>Compruébelo con el cliente</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check that this computer is on the network; then ask the network team why its DNS does not answer for {name}.</source>
            <translation>Compruebe que este equipo está en la red; después pregunte al equipo de red por qué su DNS no responde por {name}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation>Compruebe el número de cliente o llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation>Compruebe los datos.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <location filename="machine/keys/looking.py"></location>
            <source>Check the file.</source>
            <translation>Compruebe el archivo.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Check the folder.</source>
            <translation>Compruebe la carpeta.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation>Compruebe los identificadores o llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Check the name with the customer.</source>
            <translation>Compruebe el nombre con el cliente.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <location filename="machine/keys/sealed.py"></location>
            <source>Check the name.</source>
            <translation>Compruebe el nombre.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation>Compruebe el puerto en d1.base_url; después pregunte al equipo de red qué responde allí.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Check this computer's date and time, or wait.</source>
            <translation>Compruebe la fecha y la hora de este equipo o espere.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation>Compruebe la fecha y la hora de este equipo y pregunte después a la informática del banco.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation>Compruebe antes la fecha de este equipo; si es correcta, avise a quien opera la dirección de D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation>Compruebe la red de este equipo y reintente. Si sigue así, llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>Comprobar este puesto</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation>Comprobando el certificado.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>Chip y banda</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Choose PKCS#12 above.</source>
            <translation>Elija PKCS#12 arriba.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation>Elija Producción o Preproducción para esta dirección.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation>Elija una más larga.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation>Elija una frase de contraseña para el diario. Se pide en cada inicio.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation>Elija un día anterior.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Choose another folder, or move the file away.</source>
            <translation>Elija otra carpeta o aparte el archivo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation>Elija otra estación en el puesto o añádala al perfil.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation>Elija uno.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Choose several words, or let a password manager make it.</source>
            <translation>Elija varias palabras o deje que la cree un gestor de contraseñas.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Choose the product on the next page.</source>
            <translation>Elija el producto en la página siguiente.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation>Elija el motivo de la tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>Certificado de cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client certificate from Thales</source>
            <translation>Certificado de cliente de Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client key</source>
            <translation>Clave de cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Client key and certificate in one file. The signing key goes beside it.</source>
            <translation>Clave de cliente y certificado en un archivo. La clave de firma va junto a él.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/slip_dialog.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation>Cierre Branch Counter en este equipo.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Close it first.</source>
            <translation>Ciérrela antes.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close it to others: chmod 600 {file}, or 640 where a group needs it.</source>
            <translation>Ciérrelo a otros: chmod 600 {file}, o 640 si un grupo lo necesita.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation>Ciérrelo y reintente.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation>Cierre otros programas y reintente.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation>Cierre otros programas, reintente.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation>Cierre ese y reintente.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Close the counter and open it again to use them. The former settings are kept as {file}.</source>
            <translation>Cierre el puesto y ábralo de nuevo para usarlos. Los ajustes anteriores se conservan como {file}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close the folder to others: chmod o-w {folder}.</source>
            <translation>Cierre la carpeta a otros: chmod o-w {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>¿Cerrar con {n} solicitud en curso?</numerusform>
                <numerusform>¿Cerrar con {n} solicitudes en curso?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Common name (CN)</source>
            <translation>Nombre común (CN)</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Compare it with the document.</source>
            <translation>Compárelo con el documento.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Compare the clock</source>
            <translation>Comparar el reloj</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Connect (TCP)</source>
            <translation>Conectar (TCP)</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connected, renews in {minutes} min</source>
            <translation>Conectado, se renueva en {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connecting to D1</source>
            <translation>Conectando con D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copied. Nothing in it is secret.</source>
            <translation>Copiado. No contiene nada secreto.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copy reference</source>
            <translation>Copiar referencia</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Copy the reference</source>
            <translation>Copiar la referencia</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Correct the file, or ask bank IT.</source>
            <translation>Corrija el archivo o pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation>Corrija el ajuste de proxy de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>Corrija lo que está mal en una solicitud nueva.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Cover</source>
            <translation>Cubrir</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Cover the window, and come back</source>
            <translation>Cubrir la ventana y volver</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Ctrl+O to choose</source>
            <translation>Ctrl+O para elegir</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Customer number</source>
            <translation>Número de cliente</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Customer's signature</source>
            <translation>Firma del cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation>Cliente: {name}, número {number}. Tarjeta {card}, válida hasta {expiry}.</translation>
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
            <translation>D1 y este equipo no han encontrado una forma común de cifrar.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation>No se llega a D1</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation>No se ha podido llegar a D1 a tiempo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>D1 no ha podido usar los datos de esta orden.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation>D1 no ha aceptado el token de acceso.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation>D1 no ha aceptado la firma de este puesto.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 did not answer in time</source>
            <translation>D1 no respondió a tiempo</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation>D1 no ha respondido a tiempo.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation>D1 no acepta el certificado de este puesto.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation>D1 no permite esto.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation>D1 no conoce lo que se ha pedido.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave none{status}: {title}</source>
            <translation>D1 no dio ninguno{status}: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave one</source>
            <translation>D1 dio uno</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on with them. This counter asks about them again only while environment, issuer and address stay the same.</source>
            <translation>D1 sigue con ellas. Este puesto solo vuelve a preguntar por ellas si el entorno, el emisor y la dirección siguen iguales.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>D1 sigue trabajando sin esta ventana y aún puede salir una tarjeta de la estación. En el próximo inicio, este puesto pregunta a D1 qué ha sido de ella.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation>D1 tiene un problema propio.</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation>D1 no tiene ninguna orden nuestra</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation>D1 tiene la orden</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>D1 tiene la orden.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 is busy (429)</source>
            <translation>D1 está ocupado (429)</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation>D1 está ocupado y pide esperar.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>D1 está ocupado. Se envía por sí mismo en {n} s.</numerusform>
                <numerusform>D1 está ocupado. Se envía por sí mismo en {n} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>D1 está preparando los datos de la tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1 lets a counter in by a certificate that Thales has signed. Its key is made here.</source>
            <translation>D1 admite a un puesto por un certificado firmado por Thales. Su clave se crea aquí.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>D1 puede tener la orden. No la reenvíe todavía: Branch Counter pregunta a D1 por sí mismo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refused it, as it must while the clock is wrong</source>
            <translation>D1 lo rechazó, como debe mientras el reloj esté mal</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>D1 ha rechazado la orden.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation>D1 ha rechazado la petición.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation>D1 ha rechazado la petición: un valor no es correcto.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation>D1 ha rechazado la petición: es demasiado grande.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses it in the handshake ({reason})</source>
            <translation>D1 lo rechaza en el saludo TLS ({reason})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses this counter{status}</source>
            <translation>D1 rechaza este puesto{status}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>D1 comunica un paso que Branch Counter no conoce: {d1_status}.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation>D1 dice que ya conoce esta tarjeta o esta solicitud.</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>D1 no muestra ninguna orden para esta tarjeta, pero aún puede llegar una con retraso. Si hay una tarjeta en la bandeja, o se está imprimiendo ahora, no reenvíe. Antes se pregunta a D1 una vez más.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>D1 takes no other.</source>
            <translation>D1 no admite otra.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 takes the next ones. Nothing was changed.</source>
            <translation>D1 acepta los siguientes. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 took the next ones at the rehearsal.</source>
            <translation>D1 aceptó los siguientes en el ensayo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>D1 wants another client certificate before it can be judged</source>
            <translation>D1 quiere otro certificado de cliente antes de poder juzgarlo</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation>La dirección de D1 en el perfil no empieza por https.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation>No se ha encontrado la dirección de D1 en la red.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation>No se ha podido usar la respuesta de D1.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation>Clave de D1 para los datos de la tarjeta</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation>Siguiente clave de D1 para los datos de la tarjeta</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>Palabras de D1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1's public key for card data</source>
            <translation>Clave pública de D1 para los datos de la tarjeta</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>DNS does not know {name} ({whose})</source>
            <translation>el DNS no conoce {name} ({whose})</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data problem</source>
            <translation>Problema con los datos</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data ready for {station}</source>
            <translation>Datos listos para {station}</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation>Decide la ortografía</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation>Borre el archivo, avise a quien lo hizo y ponga allí la clave pública de D1.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Derivation key index</source>
            <translation>Índice de la clave de derivación</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Did you look into the tray of the station?</source>
            <translation>¿Ha mirado en la bandeja de la estación?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Digits in a number</source>
            <translation>Cifras de un número</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Discard this request?</source>
            <translation>¿Descartar esta solicitud?</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Discard what was typed</source>
            <translation>Descartar lo escrito</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Discard what was typed?</source>
            <translation>¿Descartar lo escrito?</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Discarded</source>
            <translation>Descartada</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Do it again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation>No borre el diario; pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation>No continúe. Llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation>No vuelva a pedir esta tarjeta todavía: el puesto pregunta a D1 qué ha sido de ella.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Documented both ways: ask Thales</source>
            <translation>Documentado de ambas formas: pregunte a Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Documented by Thales</source>
            <translation>Documentado por Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Does it work?</source>
            <translation>¿Funciona?</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation>Bien hecho</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ECDSA P-256</source>
            <translation>ECDSA P-256</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation>Terminar el ejercicio</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation>Terminó el {date}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation>Termina en menos de un día</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation>El suceso {seq} y los siguientes se cortaron.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation>El suceso {seq} no es el que se anotó en otro lugar.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation>Falta el suceso {seq}.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation>El suceso {seq} no está como se escribió.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation>El suceso {seq} lo añadió otra cosa.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>Cada campo y botón por turno</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>Exactamente los caracteres que se enviarán</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation>Ejercicio: {title}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>La caducidad se envía como</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <location filename="ui/widgets/field.py"></location>
            <source>Fault: {fault}</source>
            <translation>Error: {fault}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>File for support</source>
            <translation>Archivo para soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>File with these authorities</source>
            <translation>Archivo con estas autoridades</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation>Archivos con frase de contraseña</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>First digits (BIN)</source>
            <translation>Primeras cifras (BIN)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Folder for keys</source>
            <translation>Carpeta de las claves</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation>Siga esa solicitud o use otro id. de tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation>Sigue a los nombres</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For a key in PEM only: a JWK says it itself</source>
            <translation>Solo para una clave en PEM: un JWK lo dice él mismo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Counter 1</source>
            <translation>Por ejemplo, Puesto 1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example DEBIT_CLASSIC</source>
            <translation>Por ejemplo, DEBIT_CLASSIC</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Debit Classic</source>
            <translation>Por ejemplo, Debit Classic</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example KIOSK-PS-101</source>
            <translation>Por ejemplo, KIOSK-PS-101</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example VISA_DEBIT_01</source>
            <translation>Por ejemplo, VISA_DEBIT_01</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>For other counters</source>
            <translation>Para otros puestos</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>Desde hace {time}.</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation>Libere espacio en el disco y reintente.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation>Libere espacio dentro de poco.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libere espacio en el disco de {folder}.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation>Libere espacio en este equipo y reintente.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation>Libere espacio y reintente.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>From the core banking screen</source>
            <translation>De la pantalla del sistema central del banco</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Given name as initial</source>
            <translation>Nombre como inicial</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Go on typing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the field for it, then read it again.</source>
            <translation>Vaya al campo que le corresponde y léalo de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the page for the name (F2), then read it again.</source>
            <translation>Vaya a la página del nombre (F2) y léalo de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Hidden when you leave it</source>
            <translation>Se oculta al salir del campo</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>If it is asking you something, answer it and try again.</source>
            <translation>Si le está preguntando algo, responda y reintente.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Import the certificate of this key first.</source>
            <translation>Importe antes el certificado de esta clave.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>In the keyring of this computer; else typed at each start</source>
            <translation>En el almacén de claves de este equipo; si no, se escriben en cada inicio</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation>En formación: ejercicios</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Is there already: {what}</source>
            <translation>Ya existe: {what}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation>Emita una tarjeta y lea el nombre impreso al cliente antes de enviar. Aquí no falla nada.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation>Emita una tarjeta. D1 no acepta la caducidad que dice el pedido del cliente. Corríjala en una solicitud nueva a partir de la fallida.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation>Emita una tarjeta. D1 recibe la orden, pero su respuesta se pierde por el camino. Mire qué dice el puesto y hágalo.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation>Emita una tarjeta. La conexión se corta y D1 no tiene ninguna orden. Se le pregunta un tiempo; solo entonces puede reenviar. Mire antes en la bandeja.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation>Emita una tarjeta. La estación comunica un problema mientras la hace. Mire en la bandeja, guarde lo que haya y haga una solicitud nueva a partir de la fallida.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation>Emita una tarjeta. Al principio este equipo no llega a D1, así que la orden no sale. Envíe otra vez la misma solicitud.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Issued by: {issuer}</source>
            <translation>Emitido por: {issuer}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation>Emisor</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>Id. del emisor</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Issuer id and order of the expiry come from Thales' onboarding.</source>
            <translation>El id. de emisor y el orden de la caducidad vienen de la incorporación de Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>It ends in {left}, on {day}: {advice}.</source>
            <translation>Termina en {left}, el {day}: {advice}.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>It fills its line and may be cut: compare it with the printed name.</source>
            <translation>Llena su línea y puede estar cortado: compárelo con el nombre impreso.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation>No tiene id. de clave (kid).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation>Contiene una clave privada, que nunca debe estar en un puesto.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>It is an ECDSA key on P-256, the only kind that D1 takes.</source>
            <translation>Es una clave ECDSA en P-256, la única clase que D1 admite.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation>No es un JWK (JSON).</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation>No es una clave EC en P-256.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>No es seguro si se produce una tarjeta.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation>No es para cifrado.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation>Se reintenta.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>It must not be there yet</source>
            <translation>Aún no debe existir</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>Nunca se envió. No se producirá ninguna tarjeta con ella.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation>Su clave</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Its key id (kid)</source>
            <translation>Su id. de clave (kid)</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation>Su punto no está en P-256.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>JWK or PEM; it is copied to the keys</source>
            <translation>JWK o PEM; se copia junto a las claves</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Keep passphrase and file apart: who has both orders cards in the name of the bank.</source>
            <translation>Guarde separados la frase de contraseña y el archivo: quien tiene ambos pide tarjetas en nombre del banco.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Keep the present ones</source>
            <translation>Conservar los actuales</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key and certificate</source>
            <translation>Clave y certificado</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Key and certificate in one file, under a passphrase</source>
            <translation>Clave y certificado en un archivo, con frase de contraseña</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key and certificate in {file} do not belong together.</source>
            <translation>La clave y el certificado de {file} no van juntos.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key file</source>
            <translation>Archivo de la clave</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation>Id. de clave (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation>Id. de clave (kid): {kid}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key that signs token requests</source>
            <translation>Clave que firma las peticiones de token</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, certificate and {count} CA certificate(s): {file}</source>
            <translation>Clave, certificado y certificados de CA ({count}): {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, under its new passphrase: {file}</source>
            <translation>Clave, con su frase de contraseña nueva: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Kind of key</source>
            <translation>Clase de clave</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation>Idioma del nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Left empty, it is the key's thumbprint (RFC 7638)</source>
            <translation>Si se deja vacío, es la huella de la clave (RFC 7638)</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Left out, since not above it: {count} certificate(s).</source>
            <translation>Omitidos por no estar por encima: {count} certificado(s).</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Letters in a name</source>
            <translation>Letras de un nombre</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Lock the counter</source>
            <translation>Bloquear el puesto</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Look again: {title}</source>
            <translation>Mire de nuevo: {title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at D1's public key</source>
            <translation>Mirar la clave pública de D1</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation>Mírelo: {why}</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation>Mire antes esa solicitud.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation>Mire esa solicitud; comience una tarjeta nueva para otra orden.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the client certificate</source>
            <translation>Mirar el certificado de cliente</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the files that it names</source>
            <translation>Mirar los archivos que indica</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation>Mire la solicitud como está ahora; no se ha escrito nada suyo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>Mire {station}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Look for it</source>
            <translation>Buscarlo</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for station and product</source>
            <translation>Buscar estación y producto</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for the passphrases</source>
            <translation>Buscar las frases de contraseña</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. If no card is there, send again.</source>
            <translation>Mire en la bandeja de {station}. Si no hay ninguna tarjeta, reenvíe.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. Keep what lies there, then make a new request.</source>
            <translation>Mire en la bandeja de {station}. Guarde lo que haya allí y haga después una solicitud nueva.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look up the name</source>
            <translation>Buscar el nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>Consultando el almacén de claves de este equipo…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>MMYY: month, then year</source>
            <translation>MMYY: mes y luego año</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation>Macedonio</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>Creado para esta tarjeta; escriba o escanee otro si su banco lo tiene</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Make PKCS#12</source>
            <translation>Crear PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Make a key here</source>
            <translation>Crear una clave aquí</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation>Cree una clave nueva y haga que el equipo de entrega de Thales la registre.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>Haga una solicitud nueva.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make it again.</source>
            <translation>Créela de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Make the file</source>
            <translation>Crear el archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Make the key</source>
            <translation>Crear la clave</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make the keys first: keys make-client, keys make-signing.</source>
            <translation>Cree antes las claves: keys make-client, keys make-signing.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation>Creando una clave.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation>Creando una clave RSA de 4096 bits. Tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Measure the disk</source>
            <translation>Medir el disco</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as initial</source>
            <translation>Segundo nombre como inicial</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.</source>
            <translation>Atención: D1 pide RSA 4096 o EC P-256; esta es {kind}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: the request asked for {subject}.</source>
            <translation>Atención: la petición pedía {subject}.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>Mes y año, como {example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation>Más ejercicios</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation>Se hizo más de una tarjeta para un cliente.</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>Debe ser mayor que las {n} cifras de sus primeras cifras.</numerusform>
                <numerusform>Debe ser mayor que las {n} cifras de sus primeras cifras.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation>Debe ser {rule}.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation>Indique otro.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Name at the counter</source>
            <translation>Nombre en el puesto</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation>Nombre en el almacén de claves</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Name them in tables that begin with [next. and try again.</source>
            <translation>Indíquelos en tablas que empiecen por [next. y reintente.</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>Navegación</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Never send or store a key together with a certificate.</source>
            <translation>No envíe ni guarde nunca una clave junto con un certificado.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>New card</source>
            <translation>Tarjeta nueva</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>Frase de contraseña nueva</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>New passphrase of the key</source>
            <translation>Frase de contraseña nueva de la clave</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation>Frase de contraseña nueva, otra vez</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>New request</source>
            <translation>Solicitud nueva</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Next card</source>
            <translation>Siguiente tarjeta</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next client certificate</source>
            <translation>Siguiente certificado de cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Next field; on the last one, continue</source>
            <translation>Campo siguiente; en el último, continuar</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next token-signing key</source>
            <translation>Siguiente clave de firma de token</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation>Siguiente CA de confianza</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card is made yet.</source>
            <translation>Aún no se ha producido ninguna tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card made</source>
            <translation>Tarjeta no producida</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: D1 refused</source>
            <translation>Tarjeta no producida: D1 la rechazó</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: cancelled</source>
            <translation>Tarjeta no producida: cancelada</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: data problem</source>
            <translation>Tarjeta no producida: problema con los datos</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: discarded</source>
            <translation>Tarjeta no producida: descartada</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: not sent</source>
            <translation>Tarjeta no producida: no enviada</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>No card there: send again</source>
            <translation>No hay tarjeta: reenviar</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card was made.</source>
            <translation>No se ha producido ninguna tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card yet. You may start the next one meanwhile.</source>
            <translation>Aún no hay tarjeta. Mientras tanto puede empezar la siguiente.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>No key was made here, so there is nothing to send.</source>
            <translation>Aquí no se ha creado ninguna clave, así que no hay nada que enviar.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No middle name</source>
            <translation>Sin segundo nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>Sin noticias desde hace {time}. ¿Está encendida {station}?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>No order is sent. Nothing is written before you save.</source>
            <translation>No se envía ninguna orden. No se escribe nada antes de guardar.</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation>No se recuerda ninguna frase de contraseña para {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation>No hay ningún perfil instalado: no existe ni {bank} ni {own}.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits.</source>
            <translation>Ninguna solicitud coincide.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet.</source>
            <translation>Aún no hay solicitudes.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No title</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation>No se cortó ninguna palabra del nombre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation>Hoy no más</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation>No como lo dan los nombres de arriba. {key} lo recupera.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Not certain</source>
            <translation>Sin certeza</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: D1 has no such order</source>
            <translation>Sin certeza: D1 no tiene esa orden</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: do not send again yet</source>
            <translation>Sin certeza: no reenvíe todavía</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Not done yet</source>
            <translation>Aún sin hacer</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Not finished</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation>No vale antes del {date}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Not ready: do not switch yet.</source>
            <translation>No está listo: no cambie todavía.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>No recordada: se pide en cada inicio</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation>No recordada: el ensayo la necesita</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>No enviada</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation>Nada responde en la dirección de D1: la conexión se rechazó.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Nothing in it is secret. Until Thales answers you may close this: the keys stay in {folder}, and the setup goes on where you leave it.</source>
            <translation>No contiene nada secreto. Hasta que Thales responda puede cerrar esto: las claves quedan en {folder}, y la configuración sigue donde la deje.</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation>No se imprime nada y ningún banco se entera. Equivóquese aquí.</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>No hay nada mal.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Nothing of it was taken.</source>
            <translation>No se ha tomado nada de ello.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed. Check this computer's date, or wait.</source>
            <translation>No se ha cambiado nada. Compruebe la fecha de este equipo o espere.</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Nothing was changed. Try again.</source>
            <translation>No se ha cambiado nada. Reintente.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>No se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>No se ha enviado nada. No se producirá ninguna tarjeta.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation>No puede quitarse del diario nada de menos de 12 meses.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ODA key index</source>
            <translation>Índice de clave ODA</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: another order</source>
            <translation>En Solicitudes: otro orden</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>En Solicitudes: buscar</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: today, open, failed, mine</source>
            <translation>En Solicitudes: hoy, sin terminar, fallidas, mías</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter, or rehearse a rollover</source>
            <translation>En Configuración: comprobar este puesto o ensayar un relevo</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: its first page; Ctrl+2 to Ctrl+4 the others</source>
            <translation>En Configuración: su primera página; Ctrl+2 a Ctrl+4, las otras</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On a produced card: replace it, renew it</source>
            <translation>En una tarjeta producida: sustituirla, renovarla</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On the first page: take back a name</source>
            <translation>En la primera página: recuperar un nombre</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation>Se hizo una tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation>Se prueba una cosa tras otra: los archivos, el almacén de claves, las claves, el camino a D1, su certificado, el reloj y la petición de un token. No se envía ninguna orden. Tarda menos de un minuto y dice qué está mal, de quién es y qué hacer.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only TLSMA-RSA/ is documented: ask Thales for the rest</source>
            <translation>Solo TLSMA-RSA/ está documentado: pregunte a Thales por el resto</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only card numbers that begin with these digits, and have this length, are taken.</source>
            <translation>Solo se admiten números de tarjeta que empiecen por estas cifras y tengan esta longitud.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only the authorities in a file</source>
            <translation>Solo las autoridades de un archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the client key</source>
            <translation>Abrir la clave de cliente</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the token signing key</source>
            <translation>Abrir la clave de firma de token</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>Abriendo los archivos de claves…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation>Abriendo la clave.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>Operación {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional, PEM</source>
            <translation>Opcional, PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation>Opcional, para una empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: 20</source>
            <translation>Opcional: 20</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: only if Thales wants one</source>
            <translation>Opcional: solo si Thales lo pide</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>Orden en camino</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Ordered</source>
            <translation>Pedida</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM or DER</source>
            <translation>PEM o DER</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM, under a passphrase</source>
            <translation>PEM, con frase de contraseña</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>PKCS#12 file</source>
            <translation>Archivo PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>PRODUCCIÓN</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PV key index</source>
            <translation>Índice de clave PV</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Pack for other counters</source>
            <translation>Preparar para otros puestos</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Part</source>
            <translation>Componente</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>Frase de contraseña del certificado de cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Passphrase of the file</source>
            <translation>Frase de contraseña del archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>Frase de contraseña del diario</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrase of the key file</source>
            <translation>Frase de contraseña del archivo de la clave</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>Frase de contraseña de la clave de firma</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation>Frase de contraseña que lo abre</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation>Frases de contraseña</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrases are not kept: they are asked for again.</source>
            <translation>Las frases de contraseña no se conservan: se piden de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Payment application</source>
            <translation>Aplicación de pago</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Personalization requested</source>
            <translation>Personalización solicitada</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Personalization station</source>
            <translation>Estación de personalización</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>Picture of the card</source>
            <translation>Imagen de la tarjeta</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Practice slip: no card was made</source>
            <translation>Resguardo de práctica: no se ha producido ninguna tarjeta</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>Preparada</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Press F2 to order the first card.</source>
            <translation>Pulse F2 para pedir la primera tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Print a slip for the customer</source>
            <translation>Imprimir un resguardo para el cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Print slip</source>
            <translation>Imprimir resguardo</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>Impreso</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Printed name</source>
            <translation>Nombre impreso</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Printed on {day} at {time}</source>
            <translation>Impreso el {day} a las {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation>Impreso distinto de lo escrito</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>Producida</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id</source>
            <translation>Id. de producto</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id, payment application and key indexes come from Thales.</source>
            <translation>El id. de producto, la aplicación de pago y los índices de clave vienen de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation>Ponga allí la CA que firma el certificado de D1 (d1.trust); si está, un proxy abre esta conexión: pregunte al equipo de red.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation>Ponga allí el certificado de la CA en PEM o corrija d1.trust en el perfil.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation>Ponga allí el certificado que Thales hizo con la petición de esta clave, o la clave que le corresponde.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation>Ponga el archivo en su sitio, legible para el cajero, o corrija el perfil.</translation>
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
            <translation>Léalo de nuevo o escriba el nombre.</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>Lea al cliente el nombre impreso, letra por letra.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Read the profile</source>
            <translation>Leer el perfil</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Reading the journal…</source>
            <translation>Leyendo el diario…</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Reference {reference}</source>
            <translation>Referencia {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>Rechazada por D1</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearsal with the next ones</source>
            <translation>Ensayo con los siguientes</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearse the next ones</source>
            <translation>Ensayar los siguientes</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation>Recordar</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation>Recuerde la nueva con: branch-app passphrase set {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember them here</source>
            <translation>Recordarlas aquí</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation>Se recuerda para usted en este equipo</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation>Recordada en el almacén de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation>Recordada, y abre el archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation>Recordada, pero no abre el archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation>¿Quitar esta frase de contraseña del almacén de claves?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation>Quitada del almacén de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Rename the file.</source>
            <translation>Cambie el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation>Renovar tarjeta</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>Renovación antes de caducar</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation>Sustituir tarjeta</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replacement (lost, stolen, damaged)</source>
            <translation>Sustitución (pérdida, robo, deterioro)</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Requested</source>
            <translation>Solicitada</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Requests are safe; look at their states before you go on. Tell support.</source>
            <translation>Las solicitudes están a salvo; mire sus estados antes de continuar. Avise a soporte.</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>Requests under way</source>
            <translation>Solicitudes en curso</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation>Ejecute el doctor de nuevo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation>Ejecute el doctor de nuevo; después pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation>Huella SHA-256</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>PREPRODUCCIÓN: SOLO TARJETAS DE PRUEBA</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save a file for support</source>
            <translation>Guardar un archivo para soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save all the same</source>
            <translation>Guardar de todos modos</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save and open</source>
            <translation>Guardar y abrir</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save to a file</source>
            <translation>Guardar en un archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save what goes to Thales</source>
            <translation>Guardar lo que va a Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search for part of a name, the last four digits or a reference.</source>
            <translation>Busque parte de un nombre, las cuatro últimas cifras o una referencia.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search name, last four, reference</source>
            <translation>Buscar nombre, últimas cuatro cifras, referencia</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search requests</source>
            <translation>Buscar solicitudes</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Second line</source>
            <translation>Segunda línea</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Send a new certificate request to the Thales Delivery Team and install its answer.</source>
            <translation>Envíe una petición de certificado nueva al equipo de entrega de Thales e instale su respuesta.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send again…</source>
            <translation>Reenviar…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it again, or discard it. It keeps its ids.</source>
            <translation>Envíela de nuevo o descártela. Conserva sus identificadores.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it.</source>
            <translation>Envíela.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Send this to your Thales Delivery Team. Nothing in it is secret.</source>
            <translation>Envíe esto a su equipo de entrega de Thales. No contiene nada secreto.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Send. Nothing else sends</source>
            <translation>Enviar. Ninguna otra tecla envía</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sent to D1</source>
            <translation>Enviada a D1</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Serbian</source>
            <translation>Serbio</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation>Fijado por el banco para este equipo</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Set by your bank: {file}</source>
            <translation>Fijado por su banco: {file}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation>Póngalo en hora y reintente.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation>Ponga bien la fecha y hora de este equipo; si lo están, espere a ese día.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation>Ponga bien la fecha, la hora y la zona horaria de este equipo y deje que las mantenga desde un servidor horario.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Set this counter up (branch-app setup), or ask bank IT.</source>
            <translation>Configure este puesto (branch-app setup) o pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Set up this counter</source>
            <translation>Configurar este puesto</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Several between commas</source>
            <translation>Varios separados por comas</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation>Formas más cortas: {keys} para elegir, Intro para tomarla</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Show the client certificate</source>
            <translation>Mostrar el certificado de cliente</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation>Inicie sesión como siempre, con el almacén de claves, o pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Signing key</source>
            <translation>Clave de firma</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Slip</source>
            <translation>Resguardo</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Split it first.</source>
            <translation>Divídalo antes.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>Preproducción</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging (PreProd)</source>
            <translation>Preproducción (PreProd)</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging and Production share no key</source>
            <translation>Preproducción y Producción no comparten ninguna clave</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging takes test cards only. Production prints real cards.</source>
            <translation>Preproducción solo admite tarjetas de prueba. Producción imprime tarjetas reales.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation>Inicie Branch Counter de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>State or province</source>
            <translation>Provincia o estado</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Station id</source>
            <translation>Id. de estación</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem</source>
            <translation>Problema en la estación</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem: check the tray</source>
            <translation>Problema en la estación: mire la bandeja</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Step {place} of {most}: {name}</source>
            <translation>Paso {place} de {most}: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Store the right one: branch-app passphrase set {entry}</source>
            <translation>Guarde la correcta: branch-app passphrase set {entry}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>Los datos de la banda no deben guardarse. Escriba el número de tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation>Sujeto</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname / given name</source>
            <translation>Apellidos / nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch</source>
            <translation>Cambiar a ellos</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next certificates and keys?</source>
            <translation>¿Cambiar a los siguientes certificados y claves?</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next ones</source>
            <translation>Cambiar a los siguientes</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/follow.py"></location>
            <source>TRAINING</source>
            <translation>FORMACIÓN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED</source>
            <translation>FORMACIÓN: SOLO TARJETAS DE PRÁCTICA, NO SE IMPRIME NADA</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Take both out of a PKCS#12 file</source>
            <translation>Sacar ambos de un archivo PKCS#12</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>Recójala de {station}, compruebe el nombre y entréguela.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Take the folder whose request was sent, or ask the Thales Delivery Team.</source>
            <translation>Tome la carpeta cuya petición se envió o pregunte al equipo de entrega de Thales.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Taken back. It follows the names again.</source>
            <translation>Recuperado. Vuelve a seguir a los nombres.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation>Sacando clave y certificado del archivo.</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation>Avise a soporte.</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Teller</source>
            <translation>Cajero</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Teller {teller}</source>
            <translation>Cajero {teller}</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales</source>
            <translation>Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales registers its public half under the key id.</source>
            <translation>Thales registra su mitad pública con el id. de clave.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>That is a card number. It belongs into its own field only.</source>
            <translation>Eso es un número de tarjeta. Solo va en su propio campo.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation>Es más de lo que cabe en un número de tarjeta. No se ha tomado nada.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation>El archivo de CA {file} no contiene certificados PEM.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation>No se ha podido renovar el token de acceso.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The address is https://, a host and perhaps a port, nothing else.</source>
            <translation>La dirección es https://, un servidor y quizá un puerto, nada más.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not in UTF-8.</source>
            <translation>La dirección de la entrega no está en UTF-8.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not written as it has to be.</source>
            <translation>La dirección de la entrega no está escrita como debe.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation>El ancla del diario en el almacén de claves está dañada.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation>El proxy del banco no dejó pasar la llamada a D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation>No se ha podido hacer la llamada a D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card data is ready for {station}.</source>
            <translation>Los datos de la tarjeta están listos para {station}.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card is finished.</source>
            <translation>La tarjeta está terminada.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has digits only.</source>
            <translation>El número de tarjeta solo tiene cifras.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation>El número de tarjeta tiene {length} cifras; este tiene {given}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file}</source>
            <translation>El certificado de {file}</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} does not belong to {key}: it is for another key.</source>
            <translation>El certificado de {file} no corresponde a {key}: es para otra clave.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is a CA's, not a client's.</source>
            <translation>El certificado de {file} es de una CA, no de un cliente.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is damaged.</source>
            <translation>El certificado de {file} está dañado.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is not for clients (extended key usage).</source>
            <translation>El certificado de {file} no es para clientes (uso extendido de clave).</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} may not sign (key usage), so TLS cannot use it.</source>
            <translation>El certificado de {file} no puede firmar (uso de clave), así que TLS no puede usarlo.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation>El certificado de {name} está bajo su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate of {subject} in the chain</source>
            <translation>El certificado de {subject} de la cadena</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate's CN is "{given}", but "{asked}" was asked for.</source>
            <translation>El CN del certificado es "{given}", pero se pidió "{asked}".</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The chain does not fit: none of its certificates has issued the one in {file}.</source>
            <translation>La cadena no encaja: ninguno de sus certificados ha emitido el de {file}.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation>La cifra de control no cuadra. Léalo otra vez.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The check goes all the way to D1 and asks for a real access token, then drops it.</source>
            <translation>La comprobación llega hasta D1 y pide un token de acceso real, que después se desecha.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>El reloj va {n} segundo adelantado respecto a D1: póngalo antes en hora.</numerusform>
                <numerusform>El reloj va {n} segundos adelantado respecto a D1: póngalo antes en hora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>El reloj va {n} segundo atrasado respecto a D1: póngalo antes en hora.</numerusform>
                <numerusform>El reloj va {n} segundos atrasado respecto a D1: póngalo antes en hora.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation>La conexión se cortó antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation>La conexión con D1 se cortó antes de llegar la respuesta.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation>El puesto está bloqueado, así que no se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation>El puesto está bloqueado.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The counter remembers the station that was used last on this computer.</source>
            <translation>El puesto recuerda la última estación usada en este equipo.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation>El puesto reintenta por sí mismo.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The country is two capital letters, for example FR.</source>
            <translation>El país son dos letras mayúsculas, por ejemplo FR.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation>El número de cliente no es el del cliente.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation>El número de cliente es correcto.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over by another screen.</source>
            <translation>Otra pantalla ha entregado el cliente.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over with a product that this counter does not have.</source>
            <translation>El cliente se ha entregado con un producto que este puesto no tiene.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The customer's language</source>
            <translation>El idioma del cliente</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation>El disco no hizo su trabajo: el diario no pudo leerse o escribirse.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation>El disco está lleno: el diario no pudo escribirse.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The document was not read without error.</source>
            <translation>El documento no se ha leído sin errores.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The document was not read without error. Read it again, or type the name.</source>
            <translation>El documento no se ha leído sin errores. Léalo de nuevo o escriba el nombre.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation>El nombre codificado empieza por los apellidos: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation>El nombre codificado admite de A a Z, guion, espacio, una «/», y «.» solo antes de un título.</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation>El archivo no es un diario de Branch Counter.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation>El archivo queda como está. Su frase de contraseña se pide en cada inicio.</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation>El archivo {file} no puede crearse o bloquearse.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation>La primera tarjeta</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation>El primer envío sigue sin certeza.</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation>La carpeta {folder} no puede crearse.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The former one is kept as {file}.</source>
            <translation>El anterior se conserva como {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The former settings are kept beside the new ones.</source>
            <translation>Los ajustes anteriores se conservan junto a los nuevos.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The given name is cut on the document, or may be: type it.</source>
            <translation>El nombre está cortado en el documento, o puede estarlo: escríbalo.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field that is not known here.</source>
            <translation>La entrega tiene un campo que aquí no se conoce.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field twice.</source>
            <translation>La entrega tiene un campo dos veces.</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has signs in it that cannot be seen.</source>
            <translation>La entrega contiene signos que no se ven.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation>El diario puede leerse pero no escribirse.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation>El diario no puede leerse: su clave es otra, o el archivo está dañado o no es un diario. Desde fuera parecen lo mismo.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation>El diario no hizo lo que se pidió.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation>El archivo del diario no puede abrirse.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation>El archivo del diario está dañado.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation>El archivo del diario ha desaparecido: se borró, se movió o se repuso con Branch Counter abierto.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation>El diario está cerrado.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation>El diario no es el que se anotó en otro lugar.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation>El diario es más antiguo que antes: se repuso una copia. Pueden faltar órdenes.</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>El diario necesita su frase de contraseña</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation>Falta el diario de este equipo.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation>Algo que no es Branch Counter cambió el diario. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation>El diario se repuso a una copia anterior.</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation>La carpeta del diario {folder} {what}.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation>La clave del diario está en un almacén de claves que esta sesión no tiene.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation>La clave de {file} no puede leerse.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>The key in {file} is neither RSA nor EC.</source>
            <translation>La clave de {file} no es RSA ni EC.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation>La clave de {file} no está cifrada.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The key lies on the disk under its passphrase only. It is never written over.</source>
            <translation>La clave está en el disco solo bajo su frase de contraseña. Nunca se sobrescribe.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation>La clave del diario en el almacén de claves está dañada.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation>El almacén de claves no respondió en {seconds} segundos.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation>El almacén de claves no conservó la clave del diario.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation>El almacén de claves no conservó la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation>El almacén de claves no tiene frase de contraseña para {name}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation>El almacén de claves ya no tiene la clave del diario.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation>El almacén de claves de este equipo falló.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation>El almacén de claves de este equipo está bloqueado.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation>El almacén de claves de este equipo rechazó a Branch Counter.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>The kid in the profile looks like the thumbprint of another key.</source>
            <translation>El kid del perfil parece la huella de otra clave.</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The licence was not read whole. Read it again, or type the name.</source>
            <translation>El permiso no se ha leído entero. Léalo de nuevo o escriba el nombre.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 may have it.</source>
            <translation>La conexión se cortó después de enviar la orden. D1 puede tenerla.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 was asked for long enough and shows no order.</source>
            <translation>La conexión se cortó después de enviar la orden. Se preguntó a D1 el tiempo suficiente y no muestra ninguna orden.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The line is always encrypted, and D1's certificate always checked.</source>
            <translation>La línea siempre va cifrada y el certificado de D1 siempre se comprueba.</translation>
        </message>
        <message>
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation>El registro no puede escribirse en {folder} ({kind}).</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The middle name is cut on the document, or may be: type it if it shall be printed.</source>
            <translation>El segundo nombre está cortado en el documento, o puede estarlo: escríbalo si debe imprimirse.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation>El mes va de 01 a 12.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation>El nombre no cabe en la tarjeta. Acuerde con el cliente una forma más corta; no corte nunca una palabra.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The name is what tellers see.</source>
            <translation>El nombre es lo que ven los cajeros.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>The name of a PKCS#12 file ends in .p12 or .pfx.</source>
            <translation>El nombre de un archivo PKCS#12 termina en .p12 o .pfx.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The name was taken from the document.</source>
            <translation>El nombre se ha tomado del documento.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation>Los nombres son demasiado largos para enviarlos. Acórtelos.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation>La solicitud nueva está enlazada con la fallida, así un auditor ve por qué hay dos.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation>La solicitud nueva no está enlazada con la fallida. Comiéncela desde allí, con F4.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} has expired.</source>
            <translation>El certificado siguiente en {file} ha caducado.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} is not good yet.</source>
            <translation>El certificado siguiente en {file} aún no vale.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>The next certificates and keys are in the settings now.</source>
            <translation>Los siguientes certificados y claves ya están en los ajustes.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation>La siguiente está en el perfil. Informática del banco: ensáyela y cambie a ella.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order did not leave this computer, or D1 turned it away before acting.</source>
            <translation>La orden no salió de este equipo, o D1 la devolvió antes de actuar.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is on its way to D1.</source>
            <translation>La orden está en camino a D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is written down. Nothing was sent.</source>
            <translation>La orden está anotada. No se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was cancelled at D1.</source>
            <translation>La orden se canceló en D1.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was discarded at this counter. It was never sent.</source>
            <translation>La orden se descartó en este puesto. Nunca se envió.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side could not prove that it is D1: another program may be opening this connection.</source>
            <translation>El otro lado no pudo probar que es D1: otro programa puede estar abriendo esta conexión.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation>El otro lado mostró un certificado para otro nombre que el de D1.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation>El certificado del otro lado está fuera de fecha, o el reloj de este equipo está mal.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation>La frase de contraseña no abre el diario.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation>La frase de contraseña no abre {file} ({what}).</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>La frase de contraseña del diario necesita al menos {n} carácter.</numerusform>
                <numerusform>La frase de contraseña del diario necesita al menos {n} caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>Las frases de contraseña están en el almacén de claves de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>The present ones stay in their files.</source>
            <translation>Los actuales quedan en sus archivos.</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The profile names no certificate or key for the next rollover.</source>
            <translation>El perfil no indica ningún certificado ni clave para el próximo relevo.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation>El kid de firma del perfil no es el de {name}.</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation>El programa terminó mientras enviaba</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The reason is creation, renewal or replacement.</source>
            <translation>El motivo es creation, renewal o replacement.</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation>La sustitución de {letter} tiene hasta cuatro letras de A a Z.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>The rest of the printed name</source>
            <translation>El resto del nombre impreso</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation>La fila que dice dónde empiezan y acaban los sucesos no es nuestra.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation>No se envió otra vez la misma solicitud.</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>The signature of {file} is wrong.</source>
            <translation>La firma de {file} es errónea.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip could not be written. Choose another place or printer.</source>
            <translation>No se ha podido escribir el resguardo. Elija otro lugar u otra impresora.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is on its way to the printer.</source>
            <translation>El resguardo va camino de la impresora.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is saved.</source>
            <translation>El resguardo está guardado.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The station id is the one that Thales registered. The name is what tellers see.</source>
            <translation>El id. de estación es el que registró Thales. El nombre es lo que ven los cajeros.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The surname is cut on the document, or may be: type it.</source>
            <translation>Los apellidos están cortados en el documento, o pueden estarlo: escríbalos.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation>Los apellidos no están completos.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation>Los apellidos están completos.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The system's certificate authorities</source>
            <translation>Las autoridades de certificación del sistema</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation>El D1 de formación no puede iniciarse.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="machine/keys/asking.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña difieren.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>The window is covered.</source>
            <translation>La ventana está cubierta.</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation>{part}: de 1 a {most} caracteres visibles, sin espacios en los extremos.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation>El archivo {file} ({what}) no puede leerse.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation>El archivo {file} ({what}) no está.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation>El archivo {file} ({what}) no es {thing}.</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation>{file} ({what}) no puede usarse para TLS.</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation>{file} ({what}) no puede usarse.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation>{file} ({what}) caducó el {day}.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation>{file} ({what}) solo vale desde {moment} UTC.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation>{file} ({what}) no es una clave EC en P-256, la única clase que D1 admite.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation>{file} ({what}) no está protegido por una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation>{first} ({what}) y la clave {second} no van juntos.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/keys/files.py"></location>
            <source>There is no file {file}.</source>
            <translation>No hay ningún archivo {file}.</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation>No hay ningún archivo {name}.</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation>No hay ningún perfil {file}.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation>No hay memoria suficiente para abrir el diario.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>They have not been rehearsed since this page was opened.</source>
            <translation>No se han ensayado desde que se abrió esta página.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation>Esto puede leerse de dos formas. Escríbalo como 12/2029: mes y luego año.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation>Este equipo no deja a Branch Counter usar el archivo del diario.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation>Este equipo no tiene almacén de claves con la clave del diario.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation>Este equipo no tiene un almacén de claves autorizado para una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation>Este equipo no tiene almacén de claves para guardar la clave del diario.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>This computer has no keyring, so nothing was to be changed there.</source>
            <translation>Este equipo no tiene almacén de claves, así que no había nada que cambiar en él.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation>A este equipo no le queda memoria.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation>Este equipo no tiene camino de red hasta D1.</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>This computer has no printer. Save the slip as PDF.</source>
            <translation>Este equipo no tiene impresora. Guarde el resguardo como PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>El reloj de este equipo va {n} min adelantado respecto a D1.</numerusform>
                <numerusform>El reloj de este equipo va {n} min adelantado respecto a D1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>El reloj de este equipo va {n} min atrasado respecto a D1.</numerusform>
                <numerusform>El reloj de este equipo va {n} min atrasado respecto a D1.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>This counter</source>
            <translation>Este puesto</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter cannot open</source>
            <translation>Este puesto no puede abrirse</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>This counter is locked</source>
            <translation>Este puesto está bloqueado</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter is not set up</source>
            <translation>Este puesto no está configurado</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation>Esta caducidad no puede escribirse sin duda.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation>Esta caducidad ya ha pasado.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation>Este id. aparece más de una vez.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>This is a PKCS#12 file.</source>
            <translation>Este es un archivo PKCS#12.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation>Esto es un número de tarjeta. Escríbalo solo en su propio campo.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation>Este es un número de prueba. No puede pedirse en producción.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation>Es distinta de la de arriba.</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation>Esto es necesario.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation>Este diario lo hizo un Branch Counter más nuevo.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation>Este número no pertenece a {product}.</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation>Esta orden ya se tomó antes: {request_id}.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation>Esta frase de contraseña no abre {file}.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>This setup was begun before. What was typed then is filled in.</source>
            <translation>Esta configuración se empezó antes. Lo escrito entonces está rellenado.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>This system cannot refuse them: see to it that no other program is there to take them.</source>
            <translation>Este sistema no puede rechazarlas: procure que no haya otro programa para tomarlas.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation>Huella (RFC 7638)</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation>Para empezar uno nuevo a propósito, la informática del banco quita la marca que hay junto a él.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation>Para hacer las pruebas siguientes, ejecute el doctor en un terminal y escríbalas.</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>Clave de firma de token</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>Sobra {n} carácter. Acórtelo.</numerusform>
                <numerusform>Sobran {n} caracteres. Acórtelo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation>Hay demasiadas llamadas a D1 en curso.</translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation>Se han escrito demasiadas frases de contraseña erróneas.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Training brings its own D1. There is nothing to check here.</source>
            <translation>La formación trae su propio D1. Aquí no hay nada que comprobar.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation>La formación solo admite números de prueba. No escriba nunca aquí un número de tarjeta real.</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>De confianza</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation>CA de confianza</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation>Reintente en unos minutos; después pregunte al equipo de entrega de Thales.</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation>Reintente en unos minutos; después pregunte al equipo de red.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation>Reintente en unos minutos; después avise al equipo de entrega de Thales.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation>Reintente en un momento.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation>Reintente en un momento. Si sigue así, llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation>Reintente. Si falla, llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation>Reintente. Si persiste, llame a la informática del banco.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation>Reintente. Si persiste, llame a la informática del banco: el disco o su conexión pueden estar fallando.</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation>Reintente. Si persiste, cierre las otras ventanas de Branch Counter y toda copia de seguridad.</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Try the journal's folder</source>
            <translation>Probar la carpeta del diario</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>Probando una cosa tras otra. No se envía ninguna orden.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Two letters</source>
            <translation>Dos letras</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Two lines</source>
            <translation>Dos líneas</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation>Escríbala otra vez o pregunte a la informática del banco.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation>Escríbala otra vez.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation>Escriba el número de tarjeta.</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation>Escriba el número de cliente.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT that another screen hands over card data.</source>
            <translation>Escriba el cliente. Avise a la informática del banco de que otra pantalla entrega datos de tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT.</source>
            <translation>Escriba el cliente. Avise a la informática del banco.</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation>Escriba la caducidad como mes y año, por ejemplo 12/29.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation>Escriba el nombre que debe mostrar la tarjeta.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation>Escriba la frase de contraseña del diario.</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrase.</source>
            <translation>Escriba la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrases that open this counter's key files. They are kept for this run only, unless you have them remembered.</source>
            <translation>Escriba las frases de contraseña que abren los archivos de claves de este puesto. Se conservan solo durante esta sesión, salvo que pida recordarlas.</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Type the surname. A person with one name has it here.</source>
            <translation>Escriba los apellidos. Quien tiene un solo nombre lo lleva aquí.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Under way: {d1_status}</source>
            <translation>En curso: {d1_status}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Under which D1 knows this key</source>
            <translation>Con el que D1 conoce esta clave</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Desbloquéelo y reintente.</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation>Desbloquéelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Unlock the counter, then read the document again.</source>
            <translation>Desbloquee el puesto y lea el documento de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation>Hasta entonces el puesto funciona como antes.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use a PKCS#12 file where it is</source>
            <translation>Usar un archivo PKCS#12 donde está</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use files in PEM</source>
            <translation>Usar archivos en PEM</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation>Use esa versión o haga que la informática del banco la instale aquí.</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation>Use esa ventana.</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>Válida hasta</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Valid until {day:%Y-%m-%d}. Written to {file}.</source>
            <translation>Válido hasta {day:%Y-%m-%d}. Escrito en {file}.</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>Esperar</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>Espere {n} minuto y reintente.</numerusform>
                <numerusform>Espere {n} minutos y reintente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Wait {wait}, then run it again.</source>
            <translation>Espere {wait} y ejecútelo de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait.</source>
            <translation>Espere.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. Branch Counter goes on asking.</source>
            <translation>Espere. Branch Counter sigue preguntando.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. You may start the next card.</source>
            <translation>Espere. Puede empezar la siguiente tarjeta.</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Was a card made?</source>
            <translation>¿Se ha producido una tarjeta?</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Well done: {title}</source>
            <translation>Bien hecho: {title}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation>Lo que responde en la dirección de D1 no cifra.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>What goes to Thales</source>
            <translation>Lo que va a Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>What goes to Thales, and what comes back?</source>
            <translation>¿Qué va a Thales y qué vuelve?</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>What others made and Branch Counter is built with</source>
            <translation>Lo que otros hicieron y con lo que está construido Branch Counter</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>Qué dirá la tarjeta</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>What to know</source>
            <translation>Qué conviene saber</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>What will be written</source>
            <translation>Lo que se escribirá</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which D1 does this counter order from?</source>
            <translation>¿A qué D1 pide este puesto?</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>¿Qué tarjeta?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which cards may be ordered?</source>
            <translation>¿Qué tarjetas se pueden pedir?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key opens the line to D1?</source>
            <translation>¿Qué clave abre la línea a D1?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key signs the requests for a token?</source>
            <translation>¿Qué clave firma las peticiones de token?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which stations print the cards?</source>
            <translation>¿Qué estaciones imprimen las tarjetas?</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>¿Para quién es la tarjeta?</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Who vouches for D1's certificate</source>
            <translation>Quién responde por el certificado de D1</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Whoever may write {file} switches there: branch-app keys switch --profile</source>
            <translation>Quien puede escribir {file} cambia allí: branch-app keys switch --profile</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>With this key the counter asks D1 for permission to order, every few minutes.</source>
            <translation>Con esta clave el puesto pide a D1 permiso para ordenar, cada pocos minutos.</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation>Escriba apellidos, una «/» y nombre: DE LA CRUZ/MARIA.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>Anotada antes de enviar nada</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Written to</source>
            <translation>Escrito en</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Written to {file}</source>
            <translation>Escrito en {file}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>YYMM: year, then month</source>
            <translation>YYMM: año y luego mes</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Years at most</source>
            <translation>Años como máximo</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation>Comenzó una segunda solicitud mientras la primera estaba sin certeza. Así es como un cliente recibe dos tarjetas.</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation>En su lugar puede escribir la frase de contraseña para esta sesión.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation>Mantuvo una sola solicitud mientras se preguntaba a D1 por ella.</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation>Envió otra vez la misma solicitud, con los mismos identificadores.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation>Su elección: {done}. {key} la deshace.</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation>un certificado PEM</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation>una clave privada PEM</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation>un archivo PKCS#12 con certificado y clave</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>un número de {least} a {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>a proxy opens this connection: its certificate is from {issuer}, not from {authority}</source>
            <translation>un proxy abre esta conexión: su certificado es de {issuer}, no de {authority}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>a request</source>
            <translation>una petición</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation>un texto de 1 a 16 letras o cifras</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation>una clave privada PEM completa de una clase que este programa abre</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>all are there and closed to other users</source>
            <translation>todos están y cerrados a otros usuarios</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>an allowed keyring answers</source>
            <translation>responde un almacén de claves autorizado</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>any user can put another file in the place of {file} (folder mode {mode})</source>
            <translation>cualquier usuario puede poner otro archivo en lugar de {file} (modo de carpeta {mode})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation>pertenece a otro usuario</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>both are remembered</source>
            <translation>ambas se recuerdan</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>breaks TLS ({reason})</source>
            <translation>rompe TLS ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation>no puede crearse: hay un archivo en su lugar</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>cannot be reached ({reason})</source>
            <translation>no es accesible ({reason})</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation>no puede escribirse</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation>clave de cifrado de la tarjeta</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation>certificado de cliente</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>closed the connection without an answer</source>
            <translation>cerró la conexión sin responder</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation>país</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>did not answer within {seconds} seconds</source>
            <translation>no respondió en {seconds} segundos</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>does not encrypt</source>
            <translation>no cifra</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation>algo cifrado de un modo que este programa abre</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation>exactamente 10 letras, cifras o . _ ~ -</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation>tiene menos de {size} MiB de espacio libre</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no key id (kid)</source>
            <translation>no tiene id. de clave (kid)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no point on P-256</source>
            <translation>no tiene un punto en P-256</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>holds a private key, and must not</source>
            <translation>contiene una clave privada, y no debe</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>https://, a host and perhaps a port</source>
            <translation>https://, un servidor y quizá un puerto</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation>https://, un servidor y quizá un puerto, nada más</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation>es un enlace a otro lugar</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>is closed: the connection was refused</source>
            <translation>está cerrado: la conexión se rechazó</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation>está en un lugar que se vacía al terminar esta sesión</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is neither a JWK nor a public key in PEM</source>
            <translation>no es ni un JWK ni una clave pública en PEM</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not a JWK (JSON)</source>
            <translation>no es un JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not an EC key on P-256</source>
            <translation>no es una clave EC en P-256</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation>está en un disco que no puede bloquear archivos</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation>está en un disco lleno</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation>está compartida por la red, donde dos equipos podrían escribir a la vez</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>it agrees with D1's to two minutes</source>
            <translation>coincide con el de D1 en dos minutos</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it expired on {day}</source>
            <translation>caducó el {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is for another name than {host}{by}</source>
            <translation>es para otro nombre que {host}{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is good only from {moment} UTC</source>
            <translation>solo vale desde {moment} UTC</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is not trusted by the CA file {file}{by}</source>
            <translation>el archivo de CA {file} no lo da por bueno{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is out of date{by}, or this computer's clock is ({now} UTC)</source>
            <translation>está fuera de fecha{by}, o lo está el reloj de este equipo ({now} UTC)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is this issuer's, good until {day}</source>
            <translation>es de este emisor, válido hasta {day}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is trusted, for {host}, and in date{by}</source>
            <translation>es de confianza, para {host}, y en fecha{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>it is valid, but for files that it names</source>
            <translation>es válido, salvo por los archivos que indica</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>va {n} minuto adelantado respecto a D1</numerusform>
                <numerusform>va {n} minutos adelantado respecto a D1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>va {n} minuto atrasado respecto a D1</numerusform>
                <numerusform>va {n} minutos atrasado respecto a D1</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}</source>
            <translation>su nombre (CN) es {cn}, no {begin}... con el id. de emisor {issuer_id}</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation>kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>less than a day</source>
            <translation>menos de un día</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation>localidad</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>missing</source>
            <translation>ausente</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no DNS server told {name} ({whose})</source>
            <translation>ningún servidor DNS dijo {name} ({whose})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no HTTP</source>
            <translation>sin HTTP</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>sin respuesta en {n} segundo</numerusform>
                <numerusform>sin respuesta en {n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>aún sin nombre</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>no plain file: {files}</source>
            <translation>no es un archivo normal: {files}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>no time was left</source>
            <translation>no quedaba tiempo</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>none is set for D1</source>
            <translation>no hay ninguno para D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>none yet</source>
            <translation>aún ninguna</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because its passphrase is not known</source>
            <translation>sin probar, porque no se conoce su frase de contraseña</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <location filename="machine/doctor/trust.py"></location>
            <source>not tried, because the CA file cannot be used</source>
            <translation>sin probar, porque no puede usarse el archivo de CA</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>not tried, because the disk is nearly full</source>
            <translation>sin probar, porque el disco está casi lleno</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because the file that holds it has not been opened</source>
            <translation>sin probar, porque no se ha abierto el archivo que lo contiene</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <source>not tried, because the profile names files that cannot be read</source>
            <translation>sin probar, porque el perfil indica archivos que no pueden leerse</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>not tried, because the proxy setting cannot be used</source>
            <translation>sin probar, porque no puede usarse el ajuste de proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} failed</source>
            <translation>sin probar, porque falló {probe}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} was skipped</source>
            <translation>sin probar, porque se omitió {probe}</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>número {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation>uno o más textos distintos de 4 a 10 cifras</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>only {told}</source>
            <translation>solo {told}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation>organización</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>nombre impreso {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>put the CA that follows it into {file} beside it</source>
            <translation>ponga la CA que la sucede en {file}, junto a ella</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>renew it with Thales in time</source>
            <translation>renuévelo a tiempo con Thales</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>segunda línea {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>some minutes</source>
            <translation>unos minutos</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation>provincia</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>stations: {stations}, products: {products}</source>
            <translation>estaciones: {stations}, productos: {products}</translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>aún por venir</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the CA file {file} holds no PEM certificates</source>
            <translation>el archivo de CA {file} no contiene certificados PEM</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the answer told no time</source>
            <translation>la respuesta no dijo la hora</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the bank's onboarding</source>
            <translation>la incorporación del banco</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the branch's network</source>
            <translation>la red de la sucursal</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation>el código de un idioma que las tablas conocen, o ""</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the doctor met a fault of its own ({kind})</source>
            <translation>el doctor ha tenido un fallo propio ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake</source>
            <translation>el saludo TLS</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake is done and {goal} answers (HTTP {status})</source>
            <translation>el saludo TLS está hecho y {goal} responde (HTTP {status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the key file {file} is open to other users (mode {mode})</source>
            <translation>el archivo de clave {file} está abierto a otros usuarios (modo {mode})</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation>el nombre de un archivo</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase does not open {file}</source>
            <translation>la frase de contraseña no abre {file}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} (EC P-256), kid {kid}</source>
            <translation>la frase de contraseña abre {file} (EC P-256), kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} ({kind})</source>
            <translation>la frase de contraseña abre {file} ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the point in {file} is not on P-256</source>
            <translation>el punto de {file} no está en P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile allows pictures of the window</source>
            <translation>el perfil permite imágenes de la ventana</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the profile gives it no kid</source>
            <translation>el perfil no le da kid</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile names no station or no product</source>
            <translation>el perfil no indica ninguna estación o ningún producto</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile refuses them</source>
            <translation>el perfil las rechaza</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy is spoken to over TLS, which the doctor does not try</source>
            <translation>con el proxy se habla por TLS, lo que el doctor no prueba</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy {proxy} {why}</source>
            <translation>el proxy {proxy} {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy, which looks up D1's name itself</source>
            <translation>el proxy, que busca él mismo el nombre de D1</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the station {chosen} remembered for this computer is not in the profile</source>
            <translation>la estación {chosen} recordada para este equipo no está en el perfil</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP proxies only</source>
            <translation>el sistema indica un proxy de la clase {scheme}, y Branch Counter solo habla con proxies HTTP</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy whose address cannot be read</source>
            <translation>el sistema indica un proxy cuya dirección no puede leerse</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>las autoridades de certificación del sistema</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>this computer</source>
            <translation>este equipo</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>this computer does not trust its issuer{by}</source>
            <translation>este equipo no confía en su emisor{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>this computer is never asked of one</source>
            <translation>a este equipo nunca se le pide uno</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>this system keeps them from other programs, as far as it can</source>
            <translation>este sistema las oculta a otros programas, en lo que puede</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation>clave de firma de token</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>typed now: {names}</source>
            <translation>escritas ahora: {names}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation>hasta 200 caracteres visibles sin espacios</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>válida hasta {expiry}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>what answers at {goal} {what}</source>
            <translation>lo que responde en {goal} {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>está aquí</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{allow} A firewall may be holding TLS back.</source>
            <translation>{allow} Un cortafuegos puede estar reteniendo TLS.</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{certificate} and {key} do not belong together.</source>
            <translation>{certificate} y {key} no van juntos.</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{counted}, chosen here: {chosen}</source>
            <translation>{counted}, elegida aquí: {chosen}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation>{done} de {all} bien hechos</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults}; y {n} más.</numerusform>
                <numerusform>{faults}; y {n} más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{files} is valid</source>
            <translation>{files} es válido</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation>{file} no puede leerse ({kind}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>{file} no puede leerse ({why}).</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation>{file} no puede leerse.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{file} cannot be used.</source>
            <translation>{file} no puede usarse.</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation>{file} no puede escribirse.</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>{file} no puede escribirse: {why}.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation>{file} tiene su frase de contraseña nueva, pero el almacén de claves aún tiene la antigua: {why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} has no key id (kid)</source>
            <translation>{file} no tiene id. de clave (kid)</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds a private key, which must never be on a counter</source>
            <translation>{file} contiene una clave privada, que nunca debe estar en un puesto</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} holds a private key; a certificate file must not.</source>
            <translation>{file} contiene una clave privada; un archivo de certificado no debe.</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} holds no PEM private key.</source>
            <translation>{file} no contiene ninguna clave privada PEM.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds no certificate</source>
            <translation>{file} no contiene ningún certificado</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{file} holds no certificate for its key.</source>
            <translation>{file} no contiene un certificado para su clave.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation>{file} no contiene ninguna clave privada.</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} holds several keys.</source>
            <translation>{file} contiene varias claves.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is a public EC key on P-256, kid {kid}</source>
            <translation>{file} es una clave EC pública en P-256, kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation>{file} está dañado.</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation>{file} es mayor de lo que puede ser un perfil (256 KiB).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is larger than any key file (256 KiB).</source>
            <translation>{file} es mayor que cualquier archivo de clave (256 KiB).</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation>Falta {file}; el diario lo necesita.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation>{file} no es un archivo PEM ni PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is neither an RSA key of {bits} bits or more nor EC P-256</source>
            <translation>{file} no es una clave RSA de {bits} bits o más ni EC P-256</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation>{file} no es texto UTF-8 (línea {line}).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not a JWK (JSON)</source>
            <translation>{file} no es un JWK (JSON)</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} is not a PKCS#12 file.</source>
            <translation>{file} no es un archivo PKCS#12.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} is not a certificate (PEM or DER).</source>
            <translation>{file} no es un certificado (PEM o DER).</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{file} is not a certificate request (PEM).</source>
            <translation>{file} no es una petición de certificado (PEM).</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256</source>
            <translation>{file} no es una clave EC en P-256</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256, the only kind D1 takes</source>
            <translation>{file} no es una clave EC en P-256, la única clase que D1 admite</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not meant for encryption</source>
            <translation>{file} no es para cifrado</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation>{file} no es TOML válido (demasiado profundo o largo).</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation>{file} no es TOML válido ({fault}).</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is there already and is never written over.</source>
            <translation>{file} ya existe y nunca se sobrescribe.</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation>{file} es demasiado grande para un archivo de claves.</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>{file} {why}.</source>
            <translation>{file} {why}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{first} and the key {second} do not belong together</source>
            <translation>{first} y la clave {second} no van juntos</translation>
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
            <translation>{folder} no contiene ni {request} ni {key}.</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{folder} keeps and locks files</source>
            <translation>{folder} guarda y bloquea archivos</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}, and belongs to the key</source>
            <translation>{found}, y corresponde a la clave</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}; not compared with the key</source>
            <translation>{found}; sin comparar con la clave</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} cannot be reached ({kind})</source>
            <translation>no se llega a {goal} ({kind})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} closes the connection when it is asked to encrypt</source>
            <translation>{goal} cierra la conexión cuando se le pide cifrar</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} did not answer within {seconds} seconds</source>
            <translation>{goal} no respondió en {seconds} segundos</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>{goal} did not go through with the handshake ({why})</source>
            <translation>{goal} no completó el saludo TLS ({why})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} does not answer {stage} within {seconds} seconds</source>
            <translation>{goal} no responde a {stage} en {seconds} segundos</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here</source>
            <translation>{goal} no ofrece TLS 1.2 ni TLS 1.3 con un cifrado conocido aquí</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} refuses connections: nothing answers there</source>
            <translation>{goal} rechaza conexiones: nada responde allí</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer</source>
            <translation>{goal} habla TLS 1.2 o más nuevo</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer and wants a client certificate</source>
            <translation>{goal} habla TLS 1.2 o más nuevo y quiere un certificado de cliente</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks {version}</source>
            <translation>{goal} habla {version}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections</source>
            <translation>{goal} admite conexiones</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections, by the proxy</source>
            <translation>{goal} admite conexiones, por el proxy</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes the connection, then says nothing for {seconds} seconds</source>
            <translation>{goal} admite la conexión y después calla {seconds} segundos</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} de {most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through} without a sign-on.</source>
            <translation>{let_through} sin inicio de sesión.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through}.</source>
            <translation>{let_through}.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation>{letter} (U+{code}) es una letra {odd} en una palabra {most}. Escríbala en un solo alfabeto.</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation>{letter} no puede imprimirse. Use de A a Z, punto, guion y espacio.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation>{letter} no tiene sustitución. Escriba lo que debe mostrar la tarjeta.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation>{letter} no está en una tarjeta. Escriba el nombre en letras latinas.</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation>{letter} no se imprime en un nombre.</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation>{line}, letra por letra</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation>{line}, formas más cortas</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} min {rest} s</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} ({whose}) is {addresses}</source>
            <translation>{name} ({whose}) es {addresses}</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation>{name} no contiene ningún certificado.</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} is an address already</source>
            <translation>{name} ya es una dirección</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation>{name} se abre solo con su frase de contraseña nueva.</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation>{name}, válido hasta {day:%Y-%m-%d}</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation>{name}: la frase de contraseña nueva se recuerda en el almacén de claves.</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>queda {n} día, hasta el {date}</numerusform>
                <numerusform>quedan {n} días, hasta el {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>{n} fallo encontrado.</numerusform>
                <numerusform>{n} fallos encontrados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>{n} letra se imprime de otra forma. Muéstrelo al cliente.</numerusform>
                <numerusform>{n} letras se imprimen de otra forma. Muéstrelo al cliente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/strings.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/requests.py"></location>
            <source>{n} requests</source>
            <translation>
                <numerusform>{n} solicitud</numerusform>
                <numerusform>{n} solicitudes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>{n} en curso</numerusform>
                <numerusform>{n} en curso</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>{place} of {total}: {id}</source>
            <translation>{place} de {total}: {id}</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product} vale como máximo {n} año desde ahora.</numerusform>
                <numerusform>{product} vale como máximo {n} años desde ahora.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} asks for a sign-on{offered} (407)</source>
            <translation>{proxy} pide un inicio de sesión{offered} (407)</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} did not reach {goal} ({status})</source>
            <translation>{proxy} no llegó a {goal} ({status})</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} opens a tunnel to {goal}</source>
            <translation>{proxy} abre un túnel a {goal}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} refuses a tunnel to {goal} ({answer})</source>
            <translation>{proxy} rechaza un túnel a {goal} ({answer})</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference} está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{request} is not there, so the subject was not compared.</source>
            <translation>{request} no está, así que no se comparó el sujeto.</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>{seconds} desde el envío hasta la tarjeta</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{size} MiB are free</source>
            <translation>hay {size} MiB libres</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>{station} comunica un problema con esta tarjeta.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title}: {n} en curso</numerusform>
                <numerusform>{title}: {n} en curso</numerusform>
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
            <translation>{what} caducó el {day:%Y-%m-%d}.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is good only from {day:%Y-%m-%d %H:%M} UTC.</source>
            <translation>{what} solo vale desde {day:%Y-%m-%d %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is not a CA's.</source>
            <translation>{what} no es de una CA.</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation>{what}: terminó el {date}. No se puede pedir ninguna tarjeta.</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what}: termina en {n} día, el {date}</numerusform>
                <numerusform>{what}: termina en {n} días, el {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation>{what}: termina en menos de un día, el {date}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{why}: asked for at start ({names})</source>
            <translation>{why}: se pide al iniciar ({names})</translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}. {sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation>{written} se omite</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation>{written} se imprime como {printed}</translation>
        </message>
    </context>
</TS>
