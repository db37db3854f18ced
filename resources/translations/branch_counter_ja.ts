<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source> (issuer: {issuer})</source>
            <translation>（発行者：{issuer}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source> ({found})</source>
            <translation>（{found}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source> ({ways})</source>
            <translation>（{ways}）</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"YYMM" or "MMYY"</source>
            <translation>"YYMM"または"MMYY"</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"en", "es", "fr", "de", "ja" or "ar"</source>
            <translation>"en"、"es"、"fr"、"de"、"ja"、"ar"のいずれか</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"production", "staging" or "custom"</source>
            <translation>"production"、"staging"、"custom"のいずれか</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>"system" or the name of a file</source>
            <translation>"system"またはファイル名</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>.p12 or .pfx, under a passphrase</source>
            <translation>.p12または.pfx（パスフレーズ付き）</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 200 visible characters</source>
            <translation>表示可能な1～200文字</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 24 letters, digits or underscores</source>
            <translation>1～24文字の英数字またはアンダースコア</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to 48 letters, digits, hyphens or underscores</source>
            <translation>1～48文字の英数字、ハイフン、アンダースコア</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>1 to {most} visible characters, none of them a blank at an end</source>
            <translation>表示可能な1～{most}文字（両端に空白なし）</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>1. Send this to your Thales Delivery Team</source>
            <translation>1. これをThales Delivery Teamに送ってください</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>10 characters, from onboarding</source>
            <translation>10文字。オンボーディングで通知されたもの</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>12 characters or more. Several words are good.</source>
            <translation>12文字以上。複数の単語がおすすめです。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>2. When Thales has answered</source>
            <translation>2. Thalesから回答があったら</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A PKCS#12 file under a passphrase</source>
            <translation>パスフレーズで保護されたPKCS#12ファイル</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A card id has 1 to 48 letters, digits, hyphens or underscores.</source>
            <translation>カードIDは1～48文字の英数字、ハイフン、アンダースコアです。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A card is being entered. The new customer can wait until it is sent or discarded.</source>
            <translation>カードを入力中です。次のお客さまは、送信または破棄までお待ちいただけます。</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A card is finished.</source>
            <translation>カードが完成しました。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A card number, expiry or security code is never handed over: leave it out.</source>
            <translation>カード番号、有効期限、セキュリティコードは引き渡せません。省いてください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A card was made.</source>
            <translation>カードが発行されました。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>A card was made. Hand it over.</source>
            <translation>カードが発行されました。お渡しください。</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>A card was swiped. Its stripe was not read.</source>
            <translation>カードが読み取り機に通されました。磁気ストライプは読み取っていません。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A code was read that does not fit into this field.</source>
            <translation>この項目に合わないコードが読み取られました。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>A custom server</source>
            <translation>個別サーバー</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>A customer number has 1 to 64 letters, digits, hyphens or underscores.</source>
            <translation>お客さま番号は1～64文字の英数字、ハイフン、アンダースコアです。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A customer was handed over. Unlock the counter to go on.</source>
            <translation>お客さまが引き渡されました。続けるには窓口端末のロックを解除してください。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A document was read, but its name is not asked for here.</source>
            <translation>本人確認書類が読み取られましたが、ここでは氏名を使いません。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A field of the hand-over is too long.</source>
            <translation>引き渡しの項目が長すぎます。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over is an address like {address}</source>
            <translation>引き渡しは次のようなアドレスです：{address}</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A hand-over needs consumer-id and surname.</source>
            <translation>引き渡しにはconsumer-idとsurnameが必要です。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it held a card number, expiry or security code.</source>
            <translation>引き渡しを拒否しました：カード番号、有効期限、またはセキュリティコードが含まれていました。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>A hand-over was refused: it is not written as it has to be.</source>
            <translation>引き渡しを拒否しました：形式が正しくありません。</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>A key id (kid) has 1 to 200 visible ASCII characters without blanks.</source>
            <translation>鍵ID（kid）は空白を含まない表示可能な1～200文字のASCII文字です。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A key in PEM, which does not say its key id</source>
            <translation>鍵IDを示さないPEM形式の鍵</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A lost answer</source>
            <translation>失われた応答</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>氏名は最大{n}文字です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A name has letters, spaces, hyphens, apostrophes and full stops.</source>
            <translation>氏名に使えるのは文字、空白、ハイフン、アポストロフィ、ピリオドです。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A name that is too long</source>
            <translation>長すぎる氏名</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has visible characters and blanks only.</source>
            <translation>新しいパスフレーズに使えるのは表示可能な文字と空白だけです。</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>A new passphrase has {least} to {most} characters.</source>
            <translation>新しいパスフレーズは{least}～{most}文字です。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>A passphrase for the keyring has at most {longest} characters.</source>
            <translation>キーリングのパスフレーズは最大{longest}文字です。</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>A printed line has at least one letter.</source>
            <translation>印字行には1文字以上の英字が必要です。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>A private key under a passphrase</source>
            <translation>パスフレーズで保護された秘密鍵</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>A product id has letters, digits, hyphens and underscores.</source>
            <translation>商品IDに使えるのは英数字、ハイフン、アンダースコアです。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>A reader sent something that is no code, document or id known here.</source>
            <translation>読み取り機から、ここで扱えるコード・書類・ID以外のものが送られました。</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>A replacement is for one letter that is not A to Z.</source>
            <translation>置き換えはA～Z以外の文字に対するものです。</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request ended without a card.</source>
            <translation>カードなしで終わった依頼があります。</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>A request is gone from the journal.</source>
            <translation>ジャーナルから依頼が失われています。</translation>
        </message>
        <message>
            <location filename="ui/news.py"></location>
            <source>A request needs a look.</source>
            <translation>確認が必要な依頼があります。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>A spoiled or finished card may lie in the tray.</source>
            <translation>不良または完成したカードがトレイに残っている可能性があります。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A station that fails</source>
            <translation>発行機の障害</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>A window is open on these settings already.</source>
            <translation>この設定の画面はすでに開いています。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A word of the name was cut. Choose one of the shorter forms instead.</source>
            <translation>氏名の単語が途中で切られました。代わりに短縮形を選んでください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>A wrong expiry</source>
            <translation>誤った有効期限</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>A zip file with the end of the log, these checks, versions, and the settings. No secret, card number or name goes in, and nothing is sent anywhere.</source>
            <translation>ログの末尾、この点検結果、版、設定の入ったzipファイルです。秘密情報、カード番号、氏名は入らず、どこにも送信されません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Accepted</source>
            <translation>受付済み</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Add one to the profile.</source>
            <translation>プロファイルに追加してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Add token_signing.kid to the profile.</source>
            <translation>プロファイルにtoken_signing.kidを追加してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Address of D1</source>
            <translation>D1のアドレス</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>An order for this card is open already.</source>
            <translation>このカードの発行指示はすでに進行中です。</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>An order for this card is open already: {request_id}.</source>
            <translation>このカードの発行指示はすでに進行中です：{request_id}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>An order that never arrived</source>
            <translation>届かなかった発行指示</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Another customer was handed over.</source>
            <translation>別のお客さまが引き渡されました。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Another program has held the journal for too long.</source>
            <translation>別のプログラムがジャーナルを長く占有しています。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Another start of Branch Counter is still making the key of the journal.</source>
            <translation>別に起動したBranch Counterがジャーナルの鍵を作成中です。</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Another window has changed this request first.</source>
            <translation>別の画面が先にこの依頼を変更しました。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Any language</source>
            <translation>すべての言語</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>As D1 last told. It is asked again after unlocking.</source>
            <translation>D1から最後に得た状態です。ロック解除後に再度照会します。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>As the bank or the system has it</source>
            <translation>銀行またはシステムの設定に従う</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Ask D1 now</source>
            <translation>今すぐD1に照会</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Ask bank IT for D1's public key as Thales gave it.</source>
            <translation>Thalesから渡されたままのD1公開鍵を銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a file under a passphrase: an open key is never used.</source>
            <translation>パスフレーズ付きのファイルを銀行IT部門に求めてください。保護のない鍵は使いません。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT for a file with a shorter one.</source>
            <translation>より短いパスフレーズのファイルを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on a disk of this computer.</source>
            <translation>この端末のディスク上のフォルダーを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder on this computer.</source>
            <translation>この端末上のフォルダーを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Ask bank IT for a folder that is kept.</source>
            <translation>保持されるフォルダーを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Ask bank IT for a new file.</source>
            <translation>新しいファイルを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for a new one.</source>
            <translation>新しいものを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT for the pair that belongs together.</source>
            <translation>対応する組を銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="d1/tls.py"></location>
            <source>Ask bank IT for the right file.</source>
            <translation>正しいファイルを銀行IT部門に求めてください。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <source>Ask bank IT to allow it.</source>
            <translation>許可するよう銀行IT部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask bank IT to bring this computer's root certificates up to date.</source>
            <translation>この端末のルート証明書を更新するよう銀行IT部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to encrypt it.</source>
            <translation>暗号化するよう銀行IT部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Ask bank IT to look at this folder.</source>
            <translation>このフォルダーの確認を銀行IT部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Ask bank IT to put it back, or to correct the profile.</source>
            <translation>元に戻すか、プロファイルを直すよう銀行IT部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/doctor/probe.py"></location>
            <location filename="machine/journal_key.py"></location>
            <location filename="machine/journal_place.py"></location>
            <location filename="machine/keyring_store.py"></location>
            <location filename="machine/logs.py"></location>
            <source>Ask bank IT.</source>
            <translation>銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Ask bank IT; no order was sent.</source>
            <translation>銀行IT部門に問い合わせてください。発行指示は送信されていません。</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Ask for a new file.</source>
            <translation>新しいファイルを求めてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for an access token</source>
            <translation>アクセストークンの要求</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask for the proxy</source>
            <translation>プロキシの確認</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Ask the Thales Delivery Team for the right file, or correct the profile.</source>
            <translation>正しいファイルをThales Delivery Teamに求めるか、プロファイルを直してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Ask the Thales Delivery Team for the right one.</source>
            <translation>正しいものをThales Delivery Teamに求めてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team whether they know this certificate for this issuer and this environment, and whether it was withdrawn.</source>
            <translation>この発行者・環境の証明書として登録されているか、失効していないかをThales Delivery Teamに問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience {audience}, and is the client certificate this issuer's?</source>
            <translation>Thales Delivery Teamに確認してください：この署名鍵の公開側（RFC 7638の拇印 {thumbprint}）は、kid {kid}、発行者{issuer_id}、オーディエンス{audience}で登録されていますか？クライアント証明書はこの発行者のものですか？</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team for the right proxy setting.</source>
            <translation>正しいプロキシ設定をネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.</source>
            <translation>{host}をTLS検査の対象から外すようネットワーク担当に依頼してください。相互TLSは検査を通れません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let this computer reach {goal} (TCP), and ask who runs that address whether it is up.</source>
            <translation>この端末から{goal}（TCP）への接続を許可するようネットワーク担当に依頼し、アドレスの運用者に稼働状況を確認してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team to let {goal} through the proxy {proxy}</source>
            <translation>プロキシ{proxy}で{goal}を許可するようネットワーク担当に依頼してください</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask the network team why the proxy does not reach {goal}.</source>
            <translation>プロキシが{goal}に届かない理由をネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask this computer's keyring</source>
            <translation>この端末のキーリングの確認</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Ask who may take pictures of the window</source>
            <translation>画面を撮影できるプログラムの確認</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may be answering in its place.</source>
            <translation>TLS 1.2または1.3を有効にするよう運用者に依頼してください。D1は両方に対応しているため、別の機器が応答している可能性があります。</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Asking D1 for {time} more.</source>
            <translation>あと{time}、D1に照会します。</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>{n}文字以上</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>At the station</source>
            <translation>発行機で処理中</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>At this counter</source>
            <translation>この窓口端末</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Audience (aud)</source>
            <translation>オーディエンス（aud）</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Azerbaijani</source>
            <translation>アゼルバイジャン語</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Back; on the first page, discard</source>
            <translation>戻る（最初のページでは破棄）</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Bank</source>
            <translation>銀行</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: ask the Thales Delivery Team for the client certificate that follows, with its chain.</source>
            <translation>銀行IT：次のクライアント証明書とその証明書チェーンをThales Delivery Teamに求めてください。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: have a new one signed by the Thales Delivery Team, and name it in the profile as the next one.</source>
            <translation>銀行IT：Thales Delivery Teamに新しい証明書の署名を受け、プロファイルに次の証明書として指定してください。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Bank IT: put the CA that follows it into the file of trusted CAs, beside it.</source>
            <translation>銀行IT：後継のCAを、信頼するCAのファイルに並べて入れてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Begin TLS</source>
            <translation>TLSの開始</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Begin anew</source>
            <translation>最初から始める</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Belarusian</source>
            <translation>ベラルーシ語</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/widgets/findings.py"></location>
            <source>Between this computer and D1</source>
            <translation>この端末とD1の間</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Branch Counter is asking D1. Wait, and look at the station.</source>
            <translation>Branch CounterがD1に照会中です。お待ちになり、発行機を確認してください。</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Branch Counter is in use in another window or command.</source>
            <translation>Branch Counterは別の画面またはコマンドで使用中です。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Branch Counter is open already on this computer, perhaps in another session.</source>
            <translation>Branch Counterはこの端末ですでに開いています（別のセッションの可能性があります）。</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Branch Counter met a fault of its own.</source>
            <translation>Branch Counter自体に障害が発生しました。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Branch Counter {version}</source>
            <translation>Branch Counter {version}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Bulgarian</source>
            <translation>ブルガリア語</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By name</source>
            <translation>氏名順</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By state</source>
            <translation>状態順</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By station</source>
            <translation>発行機順</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>By time</source>
            <translation>時刻順</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>CN</source>
            <translation>CN</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>CUSTOM SERVER: NOT PRODUCTION</source>
            <translation>個別サーバー：本番ではありません</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>CV key index</source>
            <translation>CV鍵インデックス</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="d1/orders.py"></location>
            <location filename="flow/ledger.py"></location>
            <source>Call bank IT.</source>
            <translation>銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: check that this computer's keyring and this file belong together.</source>
            <translation>銀行IT部門に電話し、この端末のキーリングとこのファイルが対応しているか確認してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: does Thales know key {kid} for issuer {issuer_id}?</source>
            <translation>銀行IT部門に電話してください：Thalesは発行者{issuer_id}の鍵{kid}を登録していますか？</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Call bank IT: it may have run out, been withdrawn, or belong to another environment.</source>
            <translation>銀行IT部門に電話してください：期限切れ、失効、または別環境用の可能性があります。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: its folder is missing or may not be used.</source>
            <translation>銀行IT部門に電話してください：フォルダーがないか、使用できません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal file or its folder is read-only.</source>
            <translation>銀行IT部門に電話してください：ジャーナルのファイルまたはフォルダーが読み取り専用です。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be restored from a copy. Do not delete it.</source>
            <translation>銀行IT部門に電話してください：ジャーナルを複製から復元する必要があります。削除しないでください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the journal must be verified before it is used again.</source>
            <translation>銀行IT部門に電話してください：再使用の前にジャーナルの検証が必要です。</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>Call bank IT: the journal's place holds another database.</source>
            <translation>銀行IT部門に電話してください：ジャーナルの場所に別のデータベースがあります。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Call bank IT: the user needs to read and write the journal and its folder.</source>
            <translation>銀行IT部門に電話してください：利用者がジャーナルとそのフォルダーを読み書きできる必要があります。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/setup/checks.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Cancelled</source>
            <translation>取消済み</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Card</source>
            <translation>カード</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Card ending {last_four}: {state}</source>
            <translation>末尾{last_four}のカード：{state}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card id</source>
            <translation>カードID</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Card id {card_id}</source>
            <translation>カードID {card_id}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Card number</source>
            <translation>カード番号</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Card order</source>
            <translation>カード発行依頼書</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Cardholder</source>
            <translation>カード名義人</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Certain. Correct what is wrong and make a new request, or send what was not sent.</source>
            <translation>確実です。誤りを直して新しい依頼を作成するか、未送信のものを送信してください。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the client's</source>
            <translation>クライアント証明書の上位の証明書</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Certificate above the next client's</source>
            <translation>次のクライアント証明書の上位の証明書</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Certificate: {subject}</source>
            <translation>証明書：{subject}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates</source>
            <translation>証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Certificates above it</source>
            <translation>上位の証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Certificates and keys</source>
            <translation>証明書と鍵</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Certificates and keys are set by the bank for this computer.</source>
            <translation>この端末の証明書と鍵は銀行が設定しています。</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>認証局の証明書：{n}件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Change settings</source>
            <translation>設定を変更</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>処理中の依頼が{n}件あります。設定を変更しますか？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Check</source>
            <translation>点検</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <source>Check --profile.</source>
            <translation>--profileを確認してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Check D1's certificate</source>
            <translation>D1の証明書の確認</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Check again</source>
            <translation>再点検</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Check and send</source>
            <translation>確認と送信</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check d1.base_url in the profile; then ask the network team what answers there.</source>
            <translation>プロファイルのd1.base_urlを確認し、そこで応答しているものをネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Check d1.issuer_id in the profile; if it is right, this is another issuer's certificate: ask the Thales Delivery Team for yours.</source>
            <translation>プロファイルのd1.issuer_idを確認してください。正しければ別の発行者の証明書です。自社のものをThales Delivery Teamに求めてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Check it with the customer</source>
            <translation>お客さまと一緒に確認してください</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check that this computer is on the network; then ask the network team why its DNS does not answer for {name}.</source>
            <translation>この端末がネットワークに接続しているか確認し、DNSが{name}に応答しない理由をネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the customer number, or call bank IT.</source>
            <translation>お客さま番号を確認するか、銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the entries.</source>
            <translation>入力内容を確認してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <location filename="machine/keys/looking.py"></location>
            <source>Check the file.</source>
            <translation>ファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Check the folder.</source>
            <translation>フォルダーを確認してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check the ids, or call bank IT.</source>
            <translation>IDを確認するか、銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Check the name with the customer.</source>
            <translation>お客さまと氏名を確認してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <location filename="machine/keys/sealed.py"></location>
            <source>Check the name.</source>
            <translation>名前を確認してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Check the port in d1.base_url; then ask the network team what answers there.</source>
            <translation>d1.base_urlのポートを確認し、そこで応答しているものをネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Check this computer's date and time, or wait.</source>
            <translation>この端末の日付と時刻を確認するか、お待ちください。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>Check this computer's date and time, then ask bank IT.</source>
            <translation>この端末の日付と時刻を確認してから、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's date and time. If they are right, call bank IT.</source>
            <translation>この端末の日付と時刻を確認してください。正しければ銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Check this computer's date first; if it is right, tell who runs D1's address.</source>
            <translation>先にこの端末の日付を確認してください。正しければD1のアドレスの運用者に連絡してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Check this computer's network, then try again. If it stays like this, call bank IT.</source>
            <translation>この端末のネットワークを確認し、再試行してください。続くときは銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Check this counter</source>
            <translation>この窓口端末を点検</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Checking the certificate.</source>
            <translation>証明書を確認しています。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Checks</source>
            <translation>点検</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Chip and stripe</source>
            <translation>ICチップと磁気ストライプ</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Choose PKCS#12 above.</source>
            <translation>上でPKCS#12を選んでください。</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose Production or Staging for this address.</source>
            <translation>このアドレスには本番または検証を選んでください。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Choose a longer one.</source>
            <translation>より長いものを選んでください。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Choose a passphrase for the journal. It is asked for at each start.</source>
            <translation>ジャーナルのパスフレーズを決めてください。起動のたびに入力が必要です。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Choose an earlier day.</source>
            <translation>より前の日を選んでください。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>Choose another folder, or move the file away.</source>
            <translation>別のフォルダーを選ぶか、ファイルを移動してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Choose another station at the counter, or add it to the profile.</source>
            <translation>窓口端末で別の発行機を選ぶか、プロファイルに追加してください。</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Choose one.</source>
            <translation>選んでください。</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Choose several words, or let a password manager make it.</source>
            <translation>複数の単語を選ぶか、パスワード管理ツールで作成してください。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Choose the product on the next page.</source>
            <translation>次のページで商品を選んでください。</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Choose the reason for the card.</source>
            <translation>カードの理由を選んでください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>City</source>
            <translation>市区町村</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Client certificate</source>
            <translation>クライアント証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client certificate from Thales</source>
            <translation>Thalesからのクライアント証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Client key</source>
            <translation>クライアント鍵</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Client key and certificate in one file. The signing key goes beside it.</source>
            <translation>クライアント鍵と証明書を1つのファイルにまとめます。署名鍵はそばに置きます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/slip_dialog.py"></location>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close Branch Counter on this computer.</source>
            <translation>この端末のBranch Counterを閉じてください。</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Close it first.</source>
            <translation>先にそれを閉じてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close it to others: chmod 600 {file}, or 640 where a group needs it.</source>
            <translation>ほかの利用者から閉じてください：chmod 600 {file}（グループで必要なら640）。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close it, then try again.</source>
            <translation>それを閉じてから再試行してください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Close other programs, then try again.</source>
            <translation>ほかのプログラムを閉じてから再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Close other programs, try again.</source>
            <translation>ほかのプログラムを閉じ、再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>Close that one, then try again.</source>
            <translation>そちらを閉じてから再試行してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Close the counter and open it again to use them. The former settings are kept as {file}.</source>
            <translation>使用するには窓口端末を閉じて開き直してください。以前の設定は{file}として残ります。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Close the folder to others: chmod o-w {folder}.</source>
            <translation>フォルダーをほかの利用者から閉じてください：chmod o-w {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>処理中の依頼が{n}件あります。閉じますか？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Common name (CN)</source>
            <translation>共通名（CN）</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Compare it with the document.</source>
            <translation>本人確認書類と照合してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Compare the clock</source>
            <translation>時計の比較</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Connect (TCP)</source>
            <translation>接続（TCP）</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connected, renews in {minutes} min</source>
            <translation>接続中、{minutes}分後に更新</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Connecting to D1</source>
            <translation>D1に接続しています</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copied</source>
            <translation>コピー済み</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copied. Nothing in it is secret.</source>
            <translation>コピーしました。秘密情報は含まれません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>Copy reference</source>
            <translation>照会番号をコピー</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Copy the reference</source>
            <translation>照会番号をコピー</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Correct the file, or ask bank IT.</source>
            <translation>ファイルを直すか、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Correct the proxy setting of this computer.</source>
            <translation>この端末のプロキシ設定を直してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Correct what is wrong in a new request.</source>
            <translation>新しい依頼で誤りを直してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Cover</source>
            <translation>隠す</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Cover the window, and come back</source>
            <translation>画面を隠す、元に戻す</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Ctrl+O to choose</source>
            <translation>Ctrl+Oで選択</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Custom</source>
            <translation>個別</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Customer number</source>
            <translation>お客さま番号</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Customer's signature</source>
            <translation>お客さまのご署名</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Customer: {name}, number {number}. Card {card}, valid thru {expiry}.</source>
            <translation>お客さま：{name}、番号{number}。カード{card}、有効期限{expiry}。</translation>
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
            <translation>D1とこの端末に共通の暗号方式がありません。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>D1 cannot be reached</source>
            <translation>D1に接続できません</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 could not be reached in time.</source>
            <translation>時間内にD1に接続できませんでした。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 could not use the data of this order.</source>
            <translation>D1はこの発行指示のデータを使用できませんでした。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept the access token.</source>
            <translation>D1がアクセストークンを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not accept this counter's signature.</source>
            <translation>D1がこの窓口端末の署名を受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 did not answer in time</source>
            <translation>D1が時間内に応答しませんでした</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 did not answer in time.</source>
            <translation>D1が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not accept this counter's certificate.</source>
            <translation>D1がこの窓口端末の証明書を受け付けません。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not allow this.</source>
            <translation>D1はこれを許可していません。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 does not know what was asked for.</source>
            <translation>要求されたものはD1に登録されていません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave none{status}: {title}</source>
            <translation>D1から得られませんでした{status}：{title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 gave one</source>
            <translation>D1から得られました</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on with them. This counter asks about them again only while environment, issuer and address stay the same.</source>
            <translation>D1は処理を続けます。環境、発行者、アドレスが同じ場合に限り、この窓口端末は再度照会します。</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>D1 goes on without this window, and a card may still come out of the station. At the next start this counter asks D1 what became of it.</source>
            <translation>この画面を閉じてもD1は処理を続け、発行機からカードが出てくることがあります。次回の起動時に、この窓口端末がD1に結果を照会します。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 has a problem of its own.</source>
            <translation>D1自体に問題があります。</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has no order of ours</source>
            <translation>D1に当方の発行指示はありません</translation>
        </message>
        <message>
            <location filename="flow/following.py"></location>
            <source>D1 has the order</source>
            <translation>D1が発行指示を保持</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 has the order.</source>
            <translation>D1が発行指示を受け取りました。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 is busy (429)</source>
            <translation>D1が混み合っています（429）</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 is busy and asks to wait.</source>
            <translation>D1が混み合っており、待つよう求めています。</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>D1が混み合っています。{n}秒後に自動送信します。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 is preparing the card data.</source>
            <translation>D1がカードデータを準備しています。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1 lets a counter in by a certificate that Thales has signed. Its key is made here.</source>
            <translation>D1はThalesが署名した証明書で窓口端末を認証します。その鍵をここで作成します。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.</source>
            <translation>D1が発行指示を受け取っている可能性があります。まだ再送信しないでください。Branch Counterが自動的にD1に照会します。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refused it, as it must while the clock is wrong</source>
            <translation>時計が誤っているため、D1は当然拒否しました</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 refused the order.</source>
            <translation>D1が発行指示を拒否しました。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request.</source>
            <translation>D1が要求を拒否しました。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: a value in it is not right.</source>
            <translation>D1が要求を拒否しました：値に誤りがあります。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 refused the request: it is too large.</source>
            <translation>D1が要求を拒否しました：大きすぎます。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses it in the handshake ({reason})</source>
            <translation>D1がハンドシェイクで拒否しました（{reason}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>D1 refuses this counter{status}</source>
            <translation>D1がこの窓口端末を拒否しました{status}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>D1 reports a step that Branch Counter does not know: {d1_status}.</source>
            <translation>Branch Counterの知らない段階をD1が報告しています：{d1_status}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1 says that it knows this card or this request already.</source>
            <translation>このカードまたは依頼はすでに登録済みだとD1が回答しました。</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>D1 shows no order for this card, but one may still arrive late. If a card lies in the tray, or is being printed now, do not send again. D1 is asked once more first.</source>
            <translation>D1にこのカードの発行指示は見当たりませんが、遅れて届く可能性があります。トレイにカードがあるとき、または印刷中のときは、再送信しないでください。再送信の前にもう一度D1に照会します。</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>D1 takes no other.</source>
            <translation>D1はほかを受け付けません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 takes the next ones. Nothing was changed.</source>
            <translation>D1は次のものを受け付けます。何も変更していません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>D1 took the next ones at the rehearsal.</source>
            <translation>リハーサルでD1は次のものを受け付けました。</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>D1 wants another client certificate before it can be judged</source>
            <translation>判定の前にD1が別のクライアント証明書を求めています</translation>
        </message>
        <message>
            <location filename="d1/orders.py"></location>
            <source>D1's address in the profile does not begin with https.</source>
            <translation>プロファイルのD1アドレスがhttpsで始まっていません。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's address was not found on the network.</source>
            <translation>D1のアドレスがネットワーク上に見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>D1's answer could not be used.</source>
            <translation>D1の応答を使用できませんでした。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>D1's key for card data</source>
            <translation>カードデータ用のD1の鍵</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>D1's next key for card data</source>
            <translation>次のカードデータ用のD1の鍵</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>D1's own words</source>
            <translation>D1からの文言</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>D1's public key for card data</source>
            <translation>カードデータ用のD1公開鍵</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>DNS does not know {name} ({whose})</source>
            <translation>DNSに{name}がありません（{whose}）</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data problem</source>
            <translation>データの問題</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Data ready for {station}</source>
            <translation>{station}用のデータ準備完了</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Decides the spelling</source>
            <translation>つづりを決めます</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Delete the file, tell whoever made it, and put D1's public key there.</source>
            <translation>ファイルを削除し、作成者に連絡して、D1の公開鍵を置いてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Derivation key index</source>
            <translation>派生鍵インデックス</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Did you look into the tray of the station?</source>
            <translation>発行機のトレイを確認しましたか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Digits in a number</source>
            <translation>番号の桁数</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>Discard this request?</source>
            <translation>この依頼を破棄しますか？</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Discard what was typed</source>
            <translation>入力内容を破棄</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Discard what was typed?</source>
            <translation>入力内容を破棄しますか？</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Discarded</source>
            <translation>破棄済み</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Do it again</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>Do not delete the journal; ask bank IT.</source>
            <translation>ジャーナルを削除せず、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not go on. Call bank IT.</source>
            <translation>先に進まないでください。銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Do not order this card again yet: the counter asks D1 what became of it.</source>
            <translation>まだこのカードを再発行しないでください。窓口端末がD1に結果を照会します。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Documented both ways: ask Thales</source>
            <translation>両方の記載あり：Thalesに確認してください</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Documented by Thales</source>
            <translation>Thalesの文書に記載</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Does it work?</source>
            <translation>動作しますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Done well</source>
            <translation>よくできました</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ECDSA P-256</source>
            <translation>ECDSA P-256</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>End exercise</source>
            <translation>演習を終了</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ended on {date}</source>
            <translation>{date}に終了</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Ends within a day</source>
            <translation>1日以内に終了</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} and what followed were cut off.</source>
            <translation>イベント{seq}以降が切り取られています。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is another one than was noted elsewhere.</source>
            <translation>イベント{seq}は別に記録されたものと異なります。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is missing.</source>
            <translation>イベント{seq}がありません。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} is not as it was written.</source>
            <translation>イベント{seq}は書き込まれた内容と異なります。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>Event {seq} was added by something else.</source>
            <translation>イベント{seq}はほかのものによって追加されました。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Every field and button in turn</source>
            <translation>すべての項目とボタンを順に移動</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <source>Exactly the characters that will be sent</source>
            <translation>送信される文字そのものです</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Exercise: {title}</source>
            <translation>演習：{title}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/exercises.py"></location>
            <source>Exercises</source>
            <translation>演習</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Expiry is sent as</source>
            <translation>有効期限の送信形式</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="ui/widgets/field.py"></location>
            <source>Fault: {fault}</source>
            <translation>誤り：{fault}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>File for support</source>
            <translation>サポート用ファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>File with these authorities</source>
            <translation>認証局のファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Files under a passphrase</source>
            <translation>パスフレーズで保護されたファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>First digits (BIN)</source>
            <translation>先頭の数字（BIN）</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Folder for keys</source>
            <translation>鍵のフォルダー</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Follow that request, or use another card id.</source>
            <translation>その依頼を追跡するか、別のカードIDを使ってください。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Follows the names</source>
            <translation>氏名に従います</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For a key in PEM only: a JWK says it itself</source>
            <translation>PEMの鍵のみ：JWKには含まれています</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Counter 1</source>
            <translation>例：窓口1</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example DEBIT_CLASSIC</source>
            <translation>例：DEBIT_CLASSIC</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example Debit Classic</source>
            <translation>例：Debit Classic</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example KIOSK-PS-101</source>
            <translation>例：KIOSK-PS-101</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>For example VISA_DEBIT_01</source>
            <translation>例：VISA_DEBIT_01</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>For other counters</source>
            <translation>ほかの窓口端末用</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>For {time}.</source>
            <translation>{time}経過。</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>Free some disk space, then try again.</source>
            <translation>ディスクの空きを増やしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space before long.</source>
            <translation>近いうちに空きを増やしてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Free some space on the disk of {folder}.</source>
            <translation>{folder}のディスクの空きを増やしてください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Free some space on this computer, then try again.</source>
            <translation>この端末の空きを増やしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>Free some space, then try again.</source>
            <translation>空きを増やしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>From the core banking screen</source>
            <translation>勘定系の画面から</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Given name</source>
            <translation>名</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Given name as initial</source>
            <translation>名を頭文字に</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Go on typing</source>
            <translation>入力を続ける</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the field for it, then read it again.</source>
            <translation>対応する項目に移動して、もう一度読み取ってください。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Go to the page for the name (F2), then read it again.</source>
            <translation>氏名のページ（F2）に移動して、もう一度読み取ってください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good from</source>
            <translation>有効期間の開始</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Good until</source>
            <translation>有効期間の終了</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Hidden when you leave it</source>
            <translation>項目を離れると隠れます</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>If it is asking you something, answer it and try again.</source>
            <translation>何か尋ねられているときは、答えてから再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Import the certificate of this key first.</source>
            <translation>先にこの鍵の証明書を取り込んでください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>In the keyring of this computer; else typed at each start</source>
            <translation>この端末のキーリングに保存。しない場合は起動のたびに入力</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>In training: exercises</source>
            <translation>研修中：演習</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>Is there already: {what}</source>
            <translation>すでにあります：{what}</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card, and read the printed name to the customer before you send. Nothing goes wrong here.</source>
            <translation>カードを1枚発行し、送信の前に印字氏名をお客さまに読み上げてください。ここでは問題は起きません。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 does not take the expiry that the customer's order says. Correct it in a new request from the one that failed.</source>
            <translation>カードを1枚発行してください。D1はお客さまの申込書の有効期限を受け付けません。失敗した依頼から新しい依頼を作り、直してください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the counter says, and do what it says.</source>
            <translation>カードを1枚発行してください。D1は発行指示を受け取りますが、応答が途中で失われます。窓口端末の表示を見て、そのとおりにしてください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The line breaks, and D1 has no order. It is asked for a while; only then may you send again. Look into the tray first.</source>
            <translation>カードを1枚発行してください。回線が切れ、D1に発行指示はありません。しばらく照会が続き、その後にだけ再送信できます。先にトレイを確認してください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. The station reports a problem while it makes the card. Look into the tray, keep what lies there, and make a new request from the one that failed.</source>
            <translation>カードを1枚発行してください。発行中に発行機が問題を報告します。トレイを確認し、残っているものを保管して、失敗した依頼から新しい依頼を作成してください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>Issue a card. This computer does not reach D1 at first, so the order does not leave. Send the same request again.</source>
            <translation>カードを1枚発行してください。はじめはD1に接続できず、発行指示は出ません。同じ依頼を再送信してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Issued by: {issuer}</source>
            <translation>発行者：{issuer}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Issuer</source>
            <translation>発行者</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Issuer id</source>
            <translation>発行者ID</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Issuer id and order of the expiry come from Thales' onboarding.</source>
            <translation>発行者IDと有効期限の順序はThalesのオンボーディングで通知されます。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>It ends in {left}, on {day}: {advice}.</source>
            <translation>あと{left}で終了します（{day}）：{advice}。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>It fills its line and may be cut: compare it with the printed name.</source>
            <translation>行いっぱいで切れている可能性があります。印刷された氏名と照合してください。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It has no key id (kid).</source>
            <translation>鍵ID（kid）がありません。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It holds a private key, which must never be on a counter.</source>
            <translation>窓口端末に置いてはならない秘密鍵が含まれています。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>It is an ECDSA key on P-256, the only kind that D1 takes.</source>
            <translation>D1が受け付ける唯一の種類であるP-256のECDSA鍵です。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not a JWK (JSON).</source>
            <translation>JWK（JSON）ではありません。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not an EC key on P-256.</source>
            <translation>P-256のEC鍵ではありません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>It is not certain whether a card is made.</source>
            <translation>カードが発行されるかどうかは不確定です。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>It is not meant for encryption.</source>
            <translation>暗号化用ではありません。</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>It is tried again.</source>
            <translation>再試行されます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>It must not be there yet</source>
            <translation>まだ存在しないこと</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>It was never sent. No card will be made from it.</source>
            <translation>一度も送信されていません。この依頼からカードは発行されません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Its key</source>
            <translation>その鍵</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Its key id (kid)</source>
            <translation>その鍵ID（kid）</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>Its point is not on P-256.</source>
            <translation>点がP-256上にありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>JWK or PEM; it is copied to the keys</source>
            <translation>JWKまたはPEM。鍵のフォルダーにコピーされます</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Keep passphrase and file apart: who has both orders cards in the name of the bank.</source>
            <translation>パスフレーズとファイルは別々に保管してください。両方を持つ人は銀行の名義でカードを発行できます。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Keep the present ones</source>
            <translation>現在のものを残す</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key</source>
            <translation>鍵</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key and certificate</source>
            <translation>鍵と証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Key and certificate in one file, under a passphrase</source>
            <translation>鍵と証明書を1つのファイルに（パスフレーズ付き）</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key and certificate in {file} do not belong together.</source>
            <translation>{file}の鍵と証明書が対応していません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key file</source>
            <translation>鍵ファイル</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Key id (kid)</source>
            <translation>鍵ID（kid）</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Key id (kid): {kid}</source>
            <translation>鍵ID（kid）：{kid}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Key that signs token requests</source>
            <translation>トークン要求に署名する鍵</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, certificate and {count} CA certificate(s): {file}</source>
            <translation>鍵、証明書、CA証明書{count}件：{file}</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>Key, under its new passphrase: {file}</source>
            <translation>鍵（新しいパスフレーズ付き）：{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Kind of key</source>
            <translation>鍵の種類</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Language of the name</source>
            <translation>氏名の言語</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Left empty, it is the key's thumbprint (RFC 7638)</source>
            <translation>空欄なら鍵の拇印（RFC 7638）になります</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Left out, since not above it: {count} certificate(s).</source>
            <translation>上位ではないため省いた証明書：{count}件。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Letters in a name</source>
            <translation>氏名の文字数</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Lock the counter</source>
            <translation>窓口端末をロック</translation>
        </message>
        <message>
            <location filename="ui/top_bar.py"></location>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Look again: {title}</source>
            <translation>見直し：{title}</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at D1's public key</source>
            <translation>D1の公開鍵の確認</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Look at it: {why}</source>
            <translation>確認してください：{why}</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request first.</source>
            <translation>先にその依頼を確認してください。</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>Look at that request; begin a new card for another order.</source>
            <translation>その依頼を確認してください。別の発行は新しいカードから始めてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the client certificate</source>
            <translation>クライアント証明書の確認</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look at the files that it names</source>
            <translation>指定されたファイルの確認</translation>
        </message>
        <message>
            <location filename="journal/rules.py"></location>
            <source>Look at the request as it is now; nothing of yours was written.</source>
            <translation>現在の依頼を確認してください。こちらからは何も書き込まれていません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look at {station}.</source>
            <translation>{station}を確認してください。</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_edit.py"></location>
            <source>Look for it</source>
            <translation>探す</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for station and product</source>
            <translation>発行機と商品の確認</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look for the passphrases</source>
            <translation>パスフレーズの確認</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. If no card is there, send again.</source>
            <translation>{station}のトレイを確認してください。カードがなければ再送信してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Look into the tray of {station}. Keep what lies there, then make a new request.</source>
            <translation>{station}のトレイを確認してください。残っているものを保管してから、新しい依頼を作成してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Look up the name</source>
            <translation>名前の検索</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Looking into the keyring of this computer…</source>
            <translation>この端末のキーリングを確認しています…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>MMYY: month, then year</source>
            <translation>MMYY：月、年の順</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Macedonian</source>
            <translation>マケドニア語</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Made for this card; type or scan another if your bank has one</source>
            <translation>このカード用に作成済みです。別のIDがある場合は入力またはスキャンしてください</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Make PKCS#12</source>
            <translation>PKCS#12を作成</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Make a key here</source>
            <translation>ここで鍵を作成</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Make a new key and have it registered by the Thales Delivery Team.</source>
            <translation>新しい鍵を作成し、Thales Delivery Teamに登録を依頼してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Make a new request.</source>
            <translation>新しい依頼を作成してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make it again.</source>
            <translation>もう一度作成してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Make the file</source>
            <translation>ファイルを作成</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Make the key</source>
            <translation>鍵を作成</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Make the keys first: keys make-client, keys make-signing.</source>
            <translation>先に鍵を作成してください：keys make-client、keys make-signing。</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making a key.</source>
            <translation>鍵を作成しています。</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Making an RSA key of 4096 bits. This takes some seconds.</source>
            <translation>4096ビットのRSA鍵を作成しています。数秒かかります。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Measure the disk</source>
            <translation>ディスクの測定</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Middle name as initial</source>
            <translation>ミドルネームを頭文字に</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.</source>
            <translation>注意：D1はRSA 4096またはEC P-256を求めますが、これは{kind}です。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Mind: the request asked for {subject}.</source>
            <translation>注意：要求は{subject}でした。</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Mine</source>
            <translation>自分の担当</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Month and year, like {example}</source>
            <translation>月と年。例：{example}</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>More exercises</source>
            <translation>ほかの演習</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>More than one card was made for one customer.</source>
            <translation>1人のお客さまに2枚以上のカードが発行されました。</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>先頭の{n}桁より多くしてください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>Must be {rule}.</source>
            <translation>{rule}でなければなりません。</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>Name another one.</source>
            <translation>別のものを指定してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Name at the counter</source>
            <translation>窓口での名称</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Name in the keyring</source>
            <translation>キーリング内の名前</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Name them in tables that begin with [next. and try again.</source>
            <translation>[next. で始まる表に指定して、再試行してください。</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>Navigation</source>
            <translation>ナビゲーション</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Never send or store a key together with a certificate.</source>
            <translation>鍵を証明書と一緒に送信・保管しないでください。</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>New card</source>
            <translation>新規カード</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>New passphrase of the key</source>
            <translation>鍵の新しいパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>New passphrase, again</source>
            <translation>新しいパスフレーズ（確認）</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>New request</source>
            <translation>新しい依頼</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Next card</source>
            <translation>次のカード</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next client certificate</source>
            <translation>次のクライアント証明書</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Next field; on the last one, continue</source>
            <translation>次の項目へ。最後の項目では次のページへ</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Next token-signing key</source>
            <translation>次のトークン署名鍵</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Next trusted CA</source>
            <translation>次の信頼するCA</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card is made yet.</source>
            <translation>カードはまだ発行されていません。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card made</source>
            <translation>カード未発行</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: D1 refused</source>
            <translation>カード未発行：D1が拒否</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: cancelled</source>
            <translation>カード未発行：取消</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: data problem</source>
            <translation>カード未発行：データの問題</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: discarded</source>
            <translation>カード未発行：破棄</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card made: not sent</source>
            <translation>カード未発行：未送信</translation>
        </message>
        <message>
            <location filename="ui/request_actions.py"></location>
            <source>No card there: send again</source>
            <translation>カードなし：再送信</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No card was made.</source>
            <translation>カードは発行されていません。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>No card yet. You may start the next one meanwhile.</source>
            <translation>カードはまだです。その間に次のカードを始められます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>No key was made here, so there is nothing to send.</source>
            <translation>ここで鍵を作成していないため、送るものはありません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No middle name</source>
            <translation>ミドルネームなし</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>No news for {time}. Is {station} switched on?</source>
            <translation>{time}応答がありません。{station}の電源は入っていますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>No order is sent. Nothing is written before you save.</source>
            <translation>発行指示は送信されません。保存するまで何も書き込まれません。</translation>
        </message>
        <message>
            <location filename="machine/memory_store.py"></location>
            <source>No passphrase is remembered for {name}.</source>
            <translation>{name}のパスフレーズは保存されていません。</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>No profile is installed: there is neither {bank} nor {own}.</source>
            <translation>プロファイルがありません：{bank}も{own}も存在しません。</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No request fits.</source>
            <translation>該当する依頼がありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>No requests yet.</source>
            <translation>依頼はまだありません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>No title</source>
            <translation>敬称なし</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>No word of the name was cut.</source>
            <translation>氏名の単語は切られていません。</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Not again today</source>
            <translation>今日はもう表示しない</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Not as the names above give it. {key} takes it back.</source>
            <translation>上の氏名から作られたものと異なります。{key}で元に戻せます。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Not certain</source>
            <translation>不確定</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: D1 has no such order</source>
            <translation>不確定：D1に該当する発行指示なし</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not certain: do not send again yet</source>
            <translation>不確定：まだ再送信しないでください</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Not done yet</source>
            <translation>未実施</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Not good before {date}</source>
            <translation>{date}以前は無効</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Not ready: do not switch yet.</source>
            <translation>準備ができていません。まだ切り替えないでください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: asked for at each start</source>
            <translation>保存なし：起動のたびに入力</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Not remembered: the rehearsal needs it</source>
            <translation>保存なし：リハーサルに必要です</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Nothing answers at D1's address: the connection was refused.</source>
            <translation>D1のアドレスで応答がありません：接続が拒否されました。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Nothing in it is secret. Until Thales answers you may close this: the keys stay in {folder}, and the setup goes on where you leave it.</source>
            <translation>秘密情報は含まれません。Thalesの回答まで閉じてかまいません。鍵は{folder}に残り、設定は中断したところから続きます。</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>Nothing is printed, and no bank hears of it. Make mistakes here.</source>
            <translation>何も印刷されず、どの銀行にも伝わりません。ここで失敗してかまいません。</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Nothing is wrong.</source>
            <translation>異常はありません。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Nothing of it was taken.</source>
            <translation>何も取り込んでいません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Nothing to do.</source>
            <translation>対応は不要です。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed.</source>
            <translation>何も変更していません。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Nothing was changed. Check this computer's date, or wait.</source>
            <translation>何も変更していません。この端末の日付を確認するか、お待ちください。</translation>
        </message>
        <message>
            <location filename="machine/keys/asking.py"></location>
            <source>Nothing was changed. Try again.</source>
            <translation>何も変更していません。再試行してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/page.py"></location>
            <source>Nothing was sent.</source>
            <translation>何も送信されていません。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <location filename="ui/questions.py"></location>
            <source>Nothing was sent. No card will be made.</source>
            <translation>何も送信されていません。カードは発行されません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Nothing younger than 12 months may be removed from the journal.</source>
            <translation>12か月未満のものはジャーナルから削除できません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>ODA key index</source>
            <translation>ODA鍵インデックス</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Of {file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: another order</source>
            <translation>依頼の画面：並べ替え</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: search</source>
            <translation>依頼の画面：検索</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Requests: today, open, failed, mine</source>
            <translation>依頼の画面：今日、未完了、失敗、自分の担当</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: check this counter, or rehearse a rollover</source>
            <translation>設定の画面：窓口端末の点検、または切り替えのリハーサル</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On Setup: its first page; Ctrl+2 to Ctrl+4 the others</source>
            <translation>設定の画面：最初のページ。ほかはCtrl+2～Ctrl+4</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On a produced card: replace it, renew it</source>
            <translation>発行済みのカード：再発行、更新</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>On the first page: take back a name</source>
            <translation>最初のページ：氏名を元に戻す</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>One card was made.</source>
            <translation>カードが1枚発行されました。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>One thing after another is tried: the files, the keyring, the keys, the way to D1, its certificate, the clock, and a request for a token. No order is sent. It takes less than a minute and names what is wrong, whose side it is on, and what to do.</source>
            <translation>ファイル、キーリング、鍵、D1への経路、D1の証明書、時計、トークンの要求を順に点検します。発行指示は送信されません。1分以内に、何が、どちら側で問題か、どうすればよいかを示します。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only TLSMA-RSA/ is documented: ask Thales for the rest</source>
            <translation>文書にあるのはTLSMA-RSA/だけです：残りはThalesに確認してください</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only card numbers that begin with these digits, and have this length, are taken.</source>
            <translation>この数字で始まり、この桁数のカード番号だけを受け付けます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Only the authorities in a file</source>
            <translation>ファイルの認証局だけ</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the client key</source>
            <translation>クライアント鍵を開く</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Open the token signing key</source>
            <translation>トークン署名鍵を開く</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Opening the key files…</source>
            <translation>鍵ファイルを開いています…</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Opening the key.</source>
            <translation>鍵を開いています。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Operation {operation}</source>
            <translation>処理番号 {operation}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional</source>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional, PEM</source>
            <translation>任意、PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Optional, for a company</source>
            <translation>任意。会社名など</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: 20</source>
            <translation>任意：20</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Optional: only if Thales wants one</source>
            <translation>任意：Thalesが求める場合のみ</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Order on its way</source>
            <translation>発行指示を送信中</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Ordered</source>
            <translation>発行依頼日時</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM or DER</source>
            <translation>PEMまたはDER</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PEM, under a passphrase</source>
            <translation>PEM（パスフレーズ付き）</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>PKCS#12 file</source>
            <translation>PKCS#12ファイル</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>PRODUCTION</source>
            <translation>本番</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>PV key index</source>
            <translation>PV鍵インデックス</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Pack for other counters</source>
            <translation>ほかの窓口端末用にまとめる</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Part</source>
            <translation>構成要素</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the client certificate</source>
            <translation>クライアント証明書のパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <source>Passphrase of the file</source>
            <translation>ファイルのパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Passphrase of the journal</source>
            <translation>ジャーナルのパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrase of the key file</source>
            <translation>鍵ファイルのパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Passphrase of the token-signing key</source>
            <translation>トークン署名鍵のパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>Passphrase that opens it</source>
            <translation>ファイルを開くパスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Passphrases</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Passphrases are not kept: they are asked for again.</source>
            <translation>パスフレーズは保持されません。もう一度入力してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Payment application</source>
            <translation>決済アプリケーション</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Personalization requested</source>
            <translation>パーソナライズを要求</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Personalization station</source>
            <translation>カード発行機</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>Picture of the card</source>
            <translation>カードの図</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Practice slip: no card was made</source>
            <translation>練習用の控え：カードは発行されていません</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Prepared</source>
            <translation>準備済み</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Press F2 to order the first card.</source>
            <translation>F2キーで最初のカードを発行してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Print a slip for the customer</source>
            <translation>お客さま控えを印刷</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <source>Print slip</source>
            <translation>控えを印刷</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed</source>
            <translation>印字</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Printed name</source>
            <translation>印字氏名</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Printed on {day} at {time}</source>
            <translation>{day} {time} 印刷</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Printed otherwise than written</source>
            <translation>入力と異なる印字</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Produced</source>
            <translation>発行済み</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id</source>
            <translation>商品ID</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Product id, payment application and key indexes come from Thales.</source>
            <translation>商品ID、決済アプリケーション、鍵インデックスはThalesから通知されます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Production</source>
            <translation>本番</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Products</source>
            <translation>商品</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens this connection: ask the network team.</source>
            <translation>D1の証明書に署名したCAを置いてください（d1.trust）。すでにあるなら、プロキシが接続に割り込んでいます。ネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the CA's certificate there as PEM, or correct d1.trust in the profile.</source>
            <translation>CA証明書をPEMで置くか、プロファイルのd1.trustを直してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Put the certificate there that Thales made from this key's request, or the key for it.</source>
            <translation>この鍵の要求からThalesが作成した証明書、または対応する鍵を置いてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>Put the file in its place, readable for the teller, or correct the profile.</source>
            <translation>担当者が読める場所にファイルを置くか、プロファイルを直してください。</translation>
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
            <translation>もう一度読み取るか、氏名を入力してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <source>Read the printed name to the customer, letter by letter.</source>
            <translation>印字氏名を一文字ずつお客さまに読み上げてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Read the profile</source>
            <translation>プロファイルの読み込み</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Reading the journal…</source>
            <translation>ジャーナルを読み込んでいます…</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Reference</source>
            <translation>照会番号</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Reference {reference}</source>
            <translation>照会番号 {reference}</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Refused by D1</source>
            <translation>D1が拒否</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearsal with the next ones</source>
            <translation>次のものでのリハーサル</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Rehearse the next ones</source>
            <translation>次のものをリハーサル</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remember</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Remember the new one with: branch-app passphrase set {name}</source>
            <translation>新しいパスフレーズを保存するには：branch-app passphrase set {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Remember them here</source>
            <translation>この端末に保存</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Remembered for you on this computer</source>
            <translation>この端末にあなたの設定として保存されます</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered in the keyring of this computer.</source>
            <translation>この端末のキーリングに保存しました。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, and it opens the file</source>
            <translation>保存済み。ファイルを開けます</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remembered, but it does not open the file</source>
            <translation>保存済み。ただしファイルを開けません</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Remove this passphrase from the keyring?</source>
            <translation>このパスフレーズをキーリングから削除しますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Removed from the keyring of this computer.</source>
            <translation>この端末のキーリングから削除しました。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>Rename the file.</source>
            <translation>ファイル名を変更してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renew card</source>
            <translation>カードを更新</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Renewal before expiry</source>
            <translation>期限前の更新</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replace card</source>
            <translation>カードを再発行</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Replacement (lost, stolen, damaged)</source>
            <translation>再発行（紛失・盗難・破損）</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Requested</source>
            <translation>要求済み</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Requests</source>
            <translation>依頼</translation>
        </message>
        <message>
            <location filename="ui/app.py"></location>
            <source>Requests are safe; look at their states before you go on. Tell support.</source>
            <translation>依頼は保全されています。続ける前に状態を確認し、サポートに連絡してください。</translation>
        </message>
        <message>
            <location filename="ui/waiting.py"></location>
            <source>Requests under way</source>
            <translation>処理中の依頼</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again.</source>
            <translation>もう一度点検してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Run the doctor again; then ask bank IT.</source>
            <translation>もう一度点検し、それから銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256フィンガープリント</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>STAGING: TEST CARDS ONLY</source>
            <translation>検証環境：テストカードのみ</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Save a file for support</source>
            <translation>サポート用ファイルを保存</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save all the same</source>
            <translation>それでも保存</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Save and open</source>
            <translation>保存して開く</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF</source>
            <translation>PDFで保存</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Save as PDF…</source>
            <translation>PDFで保存…</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save to a file</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Save what goes to Thales</source>
            <translation>Thalesに送るものを保存</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>Saved: {file}</source>
            <translation>保存しました：{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search for part of a name, the last four digits or a reference.</source>
            <translation>氏名の一部、下4桁、または照会番号で検索してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search name, last four, reference</source>
            <translation>氏名、下4桁、照会番号で検索</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Search requests</source>
            <translation>依頼を検索</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Second line</source>
            <translation>2行目</translation>
        </message>
        <message>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Send a new certificate request to the Thales Delivery Team and install its answer.</source>
            <translation>新しい証明書要求をThales Delivery Teamに送り、回答を導入してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send again…</source>
            <translation>再送信…</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it again, or discard it. It keeps its ids.</source>
            <translation>再送信するか、破棄してください。IDはそのまま残ります。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Send it.</source>
            <translation>送信してください。</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>Send this to your Thales Delivery Team. Nothing in it is secret.</source>
            <translation>これをThales Delivery Teamに送ってください。秘密情報は含まれません。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Send. Nothing else sends</source>
            <translation>送信。ほかのキーでは送信されません</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Sent to D1</source>
            <translation>D1に送信済み</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Serbian</source>
            <translation>セルビア語</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Serial number</source>
            <translation>シリアル番号</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Set by the bank for this computer</source>
            <translation>この端末について銀行が設定</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/form.py"></location>
            <source>Set by your bank: {file}</source>
            <translation>銀行が設定：{file}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Set it right, try again.</source>
            <translation>正しく合わせて再試行してください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Set this computer's date and time right; if they are, wait for that day.</source>
            <translation>この端末の日付と時刻を合わせてください。正しければその日までお待ちください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Set this computer's date, time and time zone right, and let it keep them from a time server.</source>
            <translation>この端末の日付、時刻、タイムゾーンを合わせ、時刻サーバーと同期させてください。</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>Set this counter up (branch-app setup), or ask bank IT.</source>
            <translation>この窓口端末を設定する（branch-app setup）か、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Set up this counter</source>
            <translation>この窓口端末を設定</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>Setup</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Several between commas</source>
            <translation>複数はコンマ区切り</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_list.py"></location>
            <source>Shorter forms: {keys} to choose, Enter to take</source>
            <translation>短縮形：{keys}で選択、Enterで決定</translation>
        </message>
        <message>
            <location filename="ui/widgets/reminder_bar.py"></location>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Show the client certificate</source>
            <translation>クライアント証明書の提示</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Sign in as usual, with the keyring, or ask bank IT.</source>
            <translation>通常どおりキーリングのある状態でサインインするか、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Signing key</source>
            <translation>署名鍵</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>Slip</source>
            <translation>控え</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>Split it first.</source>
            <translation>先に分割してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Staging</source>
            <translation>検証</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging (PreProd)</source>
            <translation>検証（PreProd）</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging and Production share no key</source>
            <translation>検証と本番で鍵は共有しません</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Staging takes test cards only. Production prints real cards.</source>
            <translation>検証ではテストカードのみ使えます。本番では実際のカードが印刷されます。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Start Branch Counter again.</source>
            <translation>Branch Counterを再起動してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>Starting…</source>
            <translation>起動中…</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>State or province</source>
            <translation>都道府県</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <location filename="ui/pages/check.py"></location>
            <location filename="ui/pages/requests_list.py"></location>
            <location filename="ui/slip.py"></location>
            <source>Station</source>
            <translation>発行機</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Station id</source>
            <translation>発行機ID</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem</source>
            <translation>発行機の問題</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Station problem: check the tray</source>
            <translation>発行機の問題：トレイを確認</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/assistant/labels.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Stations</source>
            <translation>発行機</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <source>Stay</source>
            <translation>閉じない</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Step {place} of {most}: {name}</source>
            <translation>ステップ {place}/{most}：{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>Store the right one: branch-app passphrase set {entry}</source>
            <translation>正しいものを保存してください：branch-app passphrase set {entry}</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/scans.py"></location>
            <source>Stripe data must not be kept. Type the card number.</source>
            <translation>磁気ストライプのデータは保持できません。カード番号を入力してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Subject</source>
            <translation>サブジェクト</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname</source>
            <translation>姓</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Surname / given name</source>
            <translation>姓／名</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch</source>
            <translation>切り替え</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next certificates and keys?</source>
            <translation>次の証明書と鍵に切り替えますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Switch to the next ones</source>
            <translation>次のものに切り替え</translation>
        </message>
        <message>
            <location filename="ui/pages/entry.py"></location>
            <location filename="ui/pages/follow.py"></location>
            <source>TRAINING</source>
            <translation>研修</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED</source>
            <translation>研修：練習用カードのみ、印刷はされません</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Take back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Take both out of a PKCS#12 file</source>
            <translation>PKCS#12ファイルから両方を取り出す</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Take it from {station}, check the name, hand it over.</source>
            <translation>{station}から取り出し、氏名を確認して、お渡しください。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Take the folder whose request was sent, or ask the Thales Delivery Team.</source>
            <translation>要求を送ったフォルダーを使うか、Thales Delivery Teamに問い合わせてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Taken back. It follows the names again.</source>
            <translation>元に戻しました。再び氏名に従います。</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <source>Taking key and certificate out of the file.</source>
            <translation>ファイルから鍵と証明書を取り出しています。</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>Tell support.</source>
            <translation>サポートに連絡してください。</translation>
        </message>
        <message>
            <location filename="ui/slip.py"></location>
            <source>Teller</source>
            <translation>担当者</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Teller {teller}</source>
            <translation>担当者 {teller}</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>Text of the licence</source>
            <translation>ライセンスの本文</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales</source>
            <translation>Thales</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Thales registers its public half under the key id.</source>
            <translation>Thalesが公開側を鍵IDで登録します。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>That is a card number. It belongs into its own field only.</source>
            <translation>これはカード番号です。専用の項目にだけ入力してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>That is more than a card number holds. Nothing was taken.</source>
            <translation>カード番号の桁数を超えています。何も取り込んでいません。</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The CA file {file} holds no PEM certificates.</source>
            <translation>CAファイル{file}にPEM証明書がありません。</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The access token could not be renewed.</source>
            <translation>アクセストークンを更新できませんでした。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The address is https://, a host and perhaps a port, nothing else.</source>
            <translation>アドレスはhttps://、ホスト、必要ならポートだけです。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not in UTF-8.</source>
            <translation>引き渡しのアドレスがUTF-8ではありません。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The address of the hand-over is not written as it has to be.</source>
            <translation>引き渡しのアドレスの形式が正しくありません。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The anchor of the journal in the keyring is damaged.</source>
            <translation>キーリング内のジャーナルの基準点が壊れています。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The bank's proxy did not let the call through to D1.</source>
            <translation>銀行のプロキシがD1への呼び出しを通しませんでした。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The call to D1 could not be made.</source>
            <translation>D1を呼び出せませんでした。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card data is ready for {station}.</source>
            <translation>{station}用のカードデータの準備ができました。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The card is finished.</source>
            <translation>カードが完成しました。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has digits only.</source>
            <translation>カード番号は数字だけです。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The card number has {length} digits; this has {given}.</source>
            <translation>カード番号は{length}桁ですが、{given}桁入力されています。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file}</source>
            <translation>{file}の証明書</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} does not belong to {key}: it is for another key.</source>
            <translation>{file}の証明書は{key}と対応していません：別の鍵用です。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is a CA's, not a client's.</source>
            <translation>{file}の証明書はクライアント用ではなくCAのものです。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is damaged.</source>
            <translation>{file}の証明書が壊れています。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} is not for clients (extended key usage).</source>
            <translation>{file}の証明書はクライアント用ではありません（拡張鍵用途）。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate in {file} may not sign (key usage), so TLS cannot use it.</source>
            <translation>{file}の証明書は署名できないため（鍵用途）、TLSで使えません。</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The certificate in {name} is under its passphrase.</source>
            <translation>{name}の証明書はパスフレーズで保護されています。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate of {subject} in the chain</source>
            <translation>チェーン内の{subject}の証明書</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The certificate's CN is "{given}", but "{asked}" was asked for.</source>
            <translation>証明書のCNは「{given}」ですが、要求は「{asked}」でした。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The chain does not fit: none of its certificates has issued the one in {file}.</source>
            <translation>チェーンが合いません：{file}の証明書を発行したものがありません。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The check digit does not fit. Read it again.</source>
            <translation>チェックディジットが合いません。もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The check goes all the way to D1 and asks for a real access token, then drops it.</source>
            <translation>点検ではD1まで接続して実際のアクセストークンを要求し、すぐに破棄します。</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>時計がD1より{n}秒進んでいます。先に合わせてください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>時計がD1より{n}秒遅れています。先に合わせてください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection broke before anything was sent.</source>
            <translation>送信の前に接続が切れました。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The connection to D1 broke before the answer came.</source>
            <translation>応答の前にD1との接続が切れました。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter is locked, so nothing was sent.</source>
            <translation>窓口端末はロックされているため、何も送信されていません。</translation>
        </message>
        <message>
            <location filename="flow/session.py"></location>
            <source>The counter is locked.</source>
            <translation>窓口端末はロックされています。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The counter remembers the station that was used last on this computer.</source>
            <translation>この端末で最後に使った発行機が記憶されます。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The counter tries again by itself.</source>
            <translation>窓口端末が自動的に再試行します。</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The country is two capital letters, for example FR.</source>
            <translation>国は大文字2文字です。例：FR</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is not the customer's.</source>
            <translation>お客さま番号がお客さまのものと違います。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The customer number is right.</source>
            <translation>お客さま番号は正しいです。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over by another screen.</source>
            <translation>別の画面からお客さまが引き渡されました。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>The customer was handed over with a product that this counter does not have.</source>
            <translation>この窓口端末にない商品とともにお客さまが引き渡されました。</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The customer's language</source>
            <translation>お客さまの言語</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk did not do its work: the journal could not be read or written.</source>
            <translation>ディスクが動作せず、ジャーナルを読み書きできませんでした。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The disk is full: the journal could not be written.</source>
            <translation>ディスクがいっぱいで、ジャーナルに書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The document was not read without error.</source>
            <translation>書類を正しく読み取れませんでした。</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The document was not read without error. Read it again, or type the name.</source>
            <translation>書類を正しく読み取れませんでした。もう一度読み取るか、氏名を入力してください。</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name begins with the surname: DE LA CRUZ/MARIA.</source>
            <translation>エンコード氏名は姓から始まります：DE LA CRUZ/MARIA</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title.</source>
            <translation>エンコード氏名に使えるのはA～Z、ハイフン、空白、1つの「/」、敬称の前の「.」だけです。</translation>
        </message>
        <message>
            <location filename="journal/database.py"></location>
            <source>The file is not a journal of Branch Counter.</source>
            <translation>このファイルはBranch Counterのジャーナルではありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>The file stays as it is. Its passphrase is asked for at each start.</source>
            <translation>ファイルはそのまま残り、起動のたびにパスフレーズの入力が必要です。</translation>
        </message>
        <message>
            <location filename="machine/instance.py"></location>
            <source>The file {file} cannot be made or locked.</source>
            <translation>ファイル{file}を作成またはロックできません。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The first card</source>
            <translation>最初のカード</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>The first sending is still not certain.</source>
            <translation>最初の送信はまだ不確定です。</translation>
        </message>
        <message>
            <location filename="bootstrap/__init__.py"></location>
            <source>The folder {folder} cannot be made.</source>
            <translation>フォルダー{folder}を作成できません。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>The former one is kept as {file}.</source>
            <translation>以前のものは{file}として残ります。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The former settings are kept beside the new ones.</source>
            <translation>以前の設定は新しい設定のそばに残ります。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The given name is cut on the document, or may be: type it.</source>
            <translation>書類の名が切れているか、切れている可能性があります。入力してください。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field that is not known here.</source>
            <translation>引き渡しに不明な項目があります。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has a field twice.</source>
            <translation>引き渡しに同じ項目が2回あります。</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The hand-over has signs in it that cannot be seen.</source>
            <translation>引き渡しに見えない文字が含まれています。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal can be read but not written.</source>
            <translation>ジャーナルは読めますが書き込めません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal cannot be read: its key is another one, or the file is damaged or not a journal. From the outside these look the same.</source>
            <translation>ジャーナルを読めません：鍵が異なるか、ファイルが壊れているか、ジャーナルではありません。外からは区別できません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal did not do what was asked.</source>
            <translation>ジャーナルが要求どおりに動作しませんでした。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file cannot be opened.</source>
            <translation>ジャーナルのファイルを開けません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is damaged.</source>
            <translation>ジャーナルのファイルが壊れています。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal file is gone: it was deleted, moved or put back while Branch Counter was open.</source>
            <translation>ジャーナルのファイルがなくなりました：Branch Counterの実行中に削除、移動、または差し替えられました。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal is closed.</source>
            <translation>ジャーナルは閉じています。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal is not the one that was noted elsewhere.</source>
            <translation>ジャーナルは別に記録されたものではありません。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal is older than it was: a copy was put back. Orders may be missing.</source>
            <translation>ジャーナルが以前より古くなっています：複製が戻されました。発行指示が欠けている可能性があります。</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>The journal needs its passphrase</source>
            <translation>ジャーナルのパスフレーズが必要です</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal of this computer is missing.</source>
            <translation>この端末のジャーナルがありません。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>The journal was changed by something that is not Branch Counter. Nothing was written.</source>
            <translation>ジャーナルがBranch Counter以外によって変更されました。何も書き込まれていません。</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The journal was put back to an older copy.</source>
            <translation>ジャーナルが古い複製に戻されました。</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>The journal's folder {folder} {what}.</source>
            <translation>ジャーナルのフォルダー{folder}は{what}。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>The journal's key is in a keyring that this session does not have.</source>
            <translation>ジャーナルの鍵は、このセッションにないキーリングにあります。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} cannot be read.</source>
            <translation>{file}の鍵を読めません。</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>The key in {file} is neither RSA nor EC.</source>
            <translation>{file}の鍵はRSAでもECでもありません。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>The key in {file} is not encrypted.</source>
            <translation>{file}の鍵は暗号化されていません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The key lies on the disk under its passphrase only. It is never written over.</source>
            <translation>鍵はパスフレーズで保護された形でのみディスクにあり、上書きされません。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The key of the journal in the keyring is damaged.</source>
            <translation>キーリング内のジャーナルの鍵が壊れています。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not answer within {seconds} seconds.</source>
            <translation>キーリングが{seconds}秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring did not keep the key of the journal.</source>
            <translation>キーリングがジャーナルの鍵を保持しませんでした。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring did not keep the passphrase.</source>
            <translation>キーリングがパスフレーズを保持しませんでした。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring holds no passphrase for {name}.</source>
            <translation>キーリングに{name}のパスフレーズがありません。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The keyring no longer holds the key of the journal.</source>
            <translation>キーリングにジャーナルの鍵がなくなりました。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer failed.</source>
            <translation>この端末のキーリングに障害が発生しました。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer is locked.</source>
            <translation>この端末のキーリングはロックされています。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>The keyring of this computer refused Branch Counter.</source>
            <translation>この端末のキーリングがBranch Counterを拒否しました。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>The kid in the profile looks like the thumbprint of another key.</source>
            <translation>プロファイルのkidは別の鍵の拇印のようです。</translation>
        </message>
        <message>
            <location filename="domain/documents.py"></location>
            <source>The licence was not read whole. Read it again, or type the name.</source>
            <translation>免許証を最後まで読み取れませんでした。もう一度読み取るか、氏名を入力してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 may have it.</source>
            <translation>発行指示の送信後に回線が切れました。D1が受け取っている可能性があります。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The line broke after the order was sent. D1 was asked for long enough and shows no order.</source>
            <translation>発行指示の送信後に回線が切れました。D1に十分照会しましたが、該当する発行指示はありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The line is always encrypted, and D1's certificate always checked.</source>
            <translation>回線は常に暗号化され、D1の証明書は常に確認されます。</translation>
        </message>
        <message>
            <location filename="machine/logs.py"></location>
            <source>The log cannot be written to {folder} ({kind}).</source>
            <translation>ログを{folder}に書き込めません（{kind}）。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The middle name is cut on the document, or may be: type it if it shall be printed.</source>
            <translation>書類のミドルネームが切れているか、切れている可能性があります。印字する場合は入力してください。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>The month is 01 to 12.</source>
            <translation>月は01～12です。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The name does not fit on the card. Agree on a shorter form with the customer; never cut a word.</source>
            <translation>氏名がカードに収まりません。お客さまと短縮形を決めてください。単語を途中で切らないでください。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The name is what tellers see.</source>
            <translation>名称は担当者に表示されます。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>The name of a PKCS#12 file ends in .p12 or .pfx.</source>
            <translation>PKCS#12ファイルの名前は.p12または.pfxで終わります。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The name was taken from the document.</source>
            <translation>氏名を書類から取り込みました。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The names are too long to send. Shorten them.</source>
            <translation>氏名が長すぎて送信できません。短くしてください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is linked to the one that failed, so an auditor sees why there are two.</source>
            <translation>新しい依頼は失敗した依頼に関連付けられているため、2件ある理由が監査人に分かります。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The new request is not linked to the one that failed. Begin it from there, with F4.</source>
            <translation>新しい依頼が失敗した依頼に関連付けられていません。そこからF4で始めてください。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} has expired.</source>
            <translation>{file}の次の証明書は期限切れです。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The next certificate in {file} is not good yet.</source>
            <translation>{file}の次の証明書はまだ有効ではありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/__init__.py"></location>
            <source>The next certificates and keys are in the settings now.</source>
            <translation>次の証明書と鍵が設定に入りました。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>The next one is in the profile. Bank IT: rehearse it, then switch to it.</source>
            <translation>次のものがプロファイルにあります。銀行IT：リハーサルしてから切り替えてください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order did not leave this computer, or D1 turned it away before acting.</source>
            <translation>発行指示はこの端末から出ていないか、処理の前にD1に差し戻されました。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is on its way to D1.</source>
            <translation>発行指示をD1に送信中です。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order is written down. Nothing was sent.</source>
            <translation>発行指示を記録しました。何も送信されていません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was cancelled at D1.</source>
            <translation>発行指示はD1で取り消されました。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>The order was discarded at this counter. It was never sent.</source>
            <translation>発行指示はこの窓口端末で破棄されました。一度も送信されていません。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side could not prove that it is D1: another program may be opening this connection.</source>
            <translation>相手がD1であることを証明できませんでした：別のプログラムがこの接続に割り込んでいる可能性があります。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side showed a certificate for another name than D1's.</source>
            <translation>相手がD1とは別の名前の証明書を示しました。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>The other side's certificate is out of date, or this computer's clock is wrong.</source>
            <translation>相手の証明書が有効期間外か、この端末の時計が誤っています。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase does not open the journal.</source>
            <translation>パスフレーズでジャーナルを開けません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The passphrase does not open the {what} {file}.</source>
            <translation>パスフレーズで{what}{file}を開けません。</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>ジャーナルのパスフレーズは{n}文字以上必要です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>The passphrases are in the keyring of this computer.</source>
            <translation>パスフレーズはこの端末のキーリングにあります。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>The present ones stay in their files.</source>
            <translation>現在のものはファイルに残ります。</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>The profile names no certificate or key for the next rollover.</source>
            <translation>プロファイルに次の切り替え用の証明書や鍵がありません。</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>The profile's signing kid is not the one in {name}.</source>
            <translation>プロファイルの署名kidが{name}のものと異なります。</translation>
        </message>
        <message>
            <location filename="flow/ledger.py"></location>
            <source>The program ended while sending</source>
            <translation>送信中にプログラムが終了</translation>
        </message>
        <message>
            <location filename="domain/handover.py"></location>
            <source>The reason is creation, renewal or replacement.</source>
            <translation>理由はcreation、renewal、replacementのいずれかです。</translation>
        </message>
        <message>
            <location filename="domain/names/letters.py"></location>
            <source>The replacement of {letter} has up to four letters A to Z.</source>
            <translation>{letter}の置き換えはA～Zの4文字までです。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>The rest of the printed name</source>
            <translation>印字氏名の残り</translation>
        </message>
        <message>
            <location filename="journal/chain.py"></location>
            <source>The row that says where the events begin and end is not ours.</source>
            <translation>イベントの範囲を示す行が当方のものではありません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>The same again</source>
            <translation>もう一度同じもの</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The same request was not sent again.</source>
            <translation>同じ依頼が再送信されていません。</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>The signature of {file} is wrong.</source>
            <translation>{file}の署名が正しくありません。</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip could not be written. Choose another place or printer.</source>
            <translation>控えを出力できませんでした。別の場所またはプリンターを選んでください。</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is on its way to the printer.</source>
            <translation>控えをプリンターに送信しました。</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>The slip is saved.</source>
            <translation>控えを保存しました。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The station id is the one that Thales registered. The name is what tellers see.</source>
            <translation>発行機IDはThalesが登録したものです。名称は担当者に表示されます。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>The surname is cut on the document, or may be: type it.</source>
            <translation>書類の姓が切れているか、切れている可能性があります。入力してください。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is not there in full.</source>
            <translation>姓が完全に入っていません。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>The surname is there in full.</source>
            <translation>姓が完全に入っています。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>The system's certificate authorities</source>
            <translation>システムの認証局</translation>
        </message>
        <message>
            <location filename="bootstrap/practice.py"></location>
            <source>The training D1 cannot start.</source>
            <translation>研修用のD1を起動できません。</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="machine/keys/asking.py"></location>
            <source>The two passphrases differ.</source>
            <translation>2つのパスフレーズが一致しません。</translation>
        </message>
        <message>
            <location filename="ui/widgets/cover.py"></location>
            <source>The window is covered.</source>
            <translation>画面を隠しています。</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>The {part} has 1 to {most} visible characters, no blank at an end.</source>
            <translation>{part}は表示可能な1～{most}文字です（両端に空白なし）。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} cannot be read.</source>
            <translation>{what}のファイル{file}を読めません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not there.</source>
            <translation>{what}のファイル{file}がありません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} file {file} is not {thing}.</source>
            <translation>{what}のファイル{file}は{thing}ではありません。</translation>
        </message>
        <message>
            <location filename="d1/tls.py"></location>
            <source>The {what} {file} cannot be used for TLS.</source>
            <translation>{what}{file}はTLSに使えません。</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>The {what} {file} cannot be used.</source>
            <translation>{what}{file}は使えません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} expired on {day}.</source>
            <translation>{what}{file}は{day}に期限切れになりました。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is good only from {moment} UTC.</source>
            <translation>{what}{file}は{moment} UTCから有効です。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not an EC key on P-256, the only kind D1 takes.</source>
            <translation>{what}{file}は、D1が受け付ける唯一の種類であるP-256のEC鍵ではありません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {file} is not protected by a passphrase.</source>
            <translation>{what}{file}はパスフレーズで保護されていません。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>The {what} {first} and the key {second} do not belong together.</source>
            <translation>{what}{first}と鍵{second}が対応していません。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/keys/files.py"></location>
            <source>There is no file {file}.</source>
            <translation>ファイル{file}がありません。</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>There is no file {name}.</source>
            <translation>ファイル{name}がありません。</translation>
        </message>
        <message>
            <location filename="machine/profile.py"></location>
            <location filename="machine/profile_layers.py"></location>
            <source>There is no profile {file}.</source>
            <translation>プロファイル{file}がありません。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>There is not enough memory to open the journal.</source>
            <translation>ジャーナルを開くメモリが足りません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>They have not been rehearsed since this page was opened.</source>
            <translation>このページを開いてからリハーサルしていません。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This can be read in two ways. Type it as 12/2029: month, then year.</source>
            <translation>2通りに読めます。12/2029のように月、年の順で入力してください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer does not let Branch Counter use the journal file.</source>
            <translation>この端末はBranch Counterにジャーナルのファイルの使用を許していません。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring that holds the key of the journal.</source>
            <translation>この端末にはジャーナルの鍵を持つキーリングがありません。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>This computer has no keyring that is allowed to hold a passphrase.</source>
            <translation>この端末にはパスフレーズの保持を許されたキーリングがありません。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>This computer has no keyring to hold the key of the journal.</source>
            <translation>この端末にはジャーナルの鍵を保持するキーリングがありません。</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>This computer has no keyring, so nothing was to be changed there.</source>
            <translation>この端末にキーリングがないため、変更するものはありませんでした。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This computer has no memory left.</source>
            <translation>この端末のメモリが足りません。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>This computer has no network path to D1.</source>
            <translation>この端末からD1へのネットワーク経路がありません。</translation>
        </message>
        <message>
            <location filename="ui/slip_dialog.py"></location>
            <source>This computer has no printer. Save the slip as PDF.</source>
            <translation>この端末にプリンターがありません。控えをPDFで保存してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>この端末の時計がD1より{n}分進んでいます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>この端末の時計がD1より{n}分遅れています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>This counter</source>
            <translation>この窓口端末</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter cannot open</source>
            <translation>この窓口端末を開けません</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>This counter is locked</source>
            <translation>この窓口端末はロックされています</translation>
        </message>
        <message>
            <location filename="ui/pages/start.py"></location>
            <source>This counter is not set up</source>
            <translation>この窓口端末は設定されていません</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry cannot be written without doubt.</source>
            <translation>この有効期限はあいまいさなく表記できません。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This expiry is in the past.</source>
            <translation>この有効期限は過ぎています。</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This id stands more than once.</source>
            <translation>このIDは複数回使われています。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>This is a PKCS#12 file.</source>
            <translation>これはPKCS#12ファイルです。</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>This is a card number. Type it in its own field only.</source>
            <translation>これはカード番号です。専用の項目にだけ入力してください。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This is a test number. It cannot be ordered in production.</source>
            <translation>これはテスト番号です。本番では発行できません。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <source>This is another one than above.</source>
            <translation>上のものと異なります。</translation>
        </message>
        <message>
            <location filename="flow/setup_sheet.py"></location>
            <source>This is needed.</source>
            <translation>必須です。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>This journal was made by a newer Branch Counter.</source>
            <translation>このジャーナルは新しいBranch Counterで作成されました。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>This number does not belong to {product}.</source>
            <translation>この番号は{product}のものではありません。</translation>
        </message>
        <message>
            <location filename="flow/issuing.py"></location>
            <source>This order was taken before: {request_id}.</source>
            <translation>この発行指示はすでに受け付けています：{request_id}</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>This passphrase does not open {file}.</source>
            <translation>このパスフレーズで{file}を開けません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>This setup was begun before. What was typed then is filled in.</source>
            <translation>この設定は以前に始められました。そのときの入力内容が入っています。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>This system cannot refuse them: see to it that no other program is there to take them.</source>
            <translation>このシステムでは防げません。撮影するほかのプログラムがないようにしてください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>Thumbprint (RFC 7638)</source>
            <translation>拇印（RFC 7638）</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Title</source>
            <translation>敬称</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>To begin a new one on purpose, bank IT removes the mark beside it.</source>
            <translation>意図的に新しく始めるには、銀行IT部門がそばの目印を取り除きます。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>To have the later probes done, run the doctor at a terminal and type them.</source>
            <translation>以降の点検も行うには、端末コマンドで点検を実行し、入力してください。</translation>
        </message>
        <message>
            <location filename="ui/filters.py"></location>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <location filename="ui/pages/assistant/check.py"></location>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>Token-signing key</source>
            <translation>トークン署名鍵</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>{n}文字多すぎます。短くしてください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Too many calls to D1 are under way.</source>
            <translation>D1への呼び出しが多すぎます。</translation>
        </message>
        <message>
            <location filename="flow/lockout.py"></location>
            <source>Too many wrong passphrases were typed.</source>
            <translation>誤ったパスフレーズの入力が多すぎます。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Training</source>
            <translation>研修</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Training brings its own D1. There is nothing to check here.</source>
            <translation>研修には専用のD1が付属しています。ここで点検するものはありません。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Training takes test numbers only. Never type a real card number here.</source>
            <translation>研修で使えるのはテスト番号だけです。実際のカード番号は絶対に入力しないでください。</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>Trusted</source>
            <translation>信頼する認証局</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Trusted CA</source>
            <translation>信頼するCA</translation>
        </message>
        <message>
            <location filename="ui/pages/requests.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then ask the Thales Delivery Team.</source>
            <translation>数分後に再試行し、それからThales Delivery Teamに問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>Try again in a few minutes; then ask the network team.</source>
            <translation>数分後に再試行し、それからネットワーク担当に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Try again in a few minutes; then tell the Thales Delivery Team.</source>
            <translation>数分後に再試行し、それからThales Delivery Teamに連絡してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment.</source>
            <translation>少し待って再試行してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again in a moment. If it stays like this, call bank IT.</source>
            <translation>少し待って再試行してください。続くときは銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>Try again. If it fails, call bank IT.</source>
            <translation>再試行してください。失敗するときは銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT.</source>
            <translation>再試行してください。続くときは銀行IT部門に電話してください。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, call bank IT: the disk or its connection may be failing.</source>
            <translation>再試行してください。続くときは銀行IT部門に電話してください：ディスクまたは接続の故障の可能性があります。</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Try again. If it stays so, close the other windows of Branch Counter and any backup.</source>
            <translation>再試行してください。続くときは、Branch Counterのほかの画面とバックアップを閉じてください。</translation>
        </message>
        <message>
            <location filename="machine/doctor/checkup.py"></location>
            <source>Try the journal's folder</source>
            <translation>ジャーナルのフォルダーの確認</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>Trying one thing after another. No order is sent.</source>
            <translation>順に点検しています。発行指示は送信されません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Turkish</source>
            <translation>トルコ語</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Two letters</source>
            <translation>2文字</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Two lines</source>
            <translation>2行</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>Type it again, or ask bank IT.</source>
            <translation>もう一度入力するか、銀行IT部門に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>Type it again.</source>
            <translation>もう一度入力してください。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <location filename="flow/guide.py"></location>
            <source>Type the card number.</source>
            <translation>カード番号を入力してください。</translation>
        </message>
        <message>
            <location filename="domain/order.py"></location>
            <source>Type the customer number.</source>
            <translation>お客さま番号を入力してください。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT that another screen hands over card data.</source>
            <translation>お客さまを入力してください。別の画面がカードデータを引き渡していることを銀行IT部門に連絡してください。</translation>
        </message>
        <message>
            <location filename="ui/entry_start.py"></location>
            <source>Type the customer. Tell bank IT.</source>
            <translation>お客さまを入力してください。銀行IT部門に連絡してください。</translation>
        </message>
        <message>
            <location filename="domain/card.py"></location>
            <source>Type the expiry as month and year, for example 12/29.</source>
            <translation>有効期限を月と年で入力してください。例：12/29</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Type the name that the card shall show.</source>
            <translation>カードに表示する氏名を入力してください。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Type the passphrase of the journal.</source>
            <translation>ジャーナルのパスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="flow/setting_up.py"></location>
            <location filename="ui/pages/setup/passphrase_form.py"></location>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrase.</source>
            <translation>パスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Type the passphrases that open this counter's key files. They are kept for this run only, unless you have them remembered.</source>
            <translation>この窓口端末の鍵ファイルを開くパスフレーズを入力してください。保存を選ばない限り、今回の起動中だけ保持されます。</translation>
        </message>
        <message>
            <location filename="flow/guide.py"></location>
            <source>Type the surname. A person with one name has it here.</source>
            <translation>姓を入力してください。名前が1つだけの方はここに入力します。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Ukrainian</source>
            <translation>ウクライナ語</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <location filename="ui/strings.py"></location>
            <source>Under way</source>
            <translation>処理中</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Under way: {d1_status}</source>
            <translation>処理中：{d1_status}</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Under which D1 knows this key</source>
            <translation>D1がこの鍵を識別するID</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Unit</source>
            <translation>部門</translation>
        </message>
        <message>
            <location filename="ui/pages/unlock.py"></location>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>Unlock it and try again.</source>
            <translation>ロックを解除して再試行してください。</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <location filename="flow/session.py"></location>
            <source>Unlock it, then try again.</source>
            <translation>ロックを解除してから再試行してください。</translation>
        </message>
        <message>
            <location filename="ui/scans.py"></location>
            <source>Unlock the counter, then read the document again.</source>
            <translation>窓口端末のロックを解除して、書類をもう一度読み取ってください。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>Until then the counter works as before.</source>
            <translation>それまで窓口端末はこれまでどおり動作します。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use a PKCS#12 file where it is</source>
            <translation>PKCS#12ファイルを今の場所で使う</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Use files in PEM</source>
            <translation>PEMのファイルを使う</translation>
        </message>
        <message>
            <location filename="journal/failures.py"></location>
            <source>Use that version, or have bank IT install it here.</source>
            <translation>その版を使うか、銀行IT部門にここへの導入を依頼してください。</translation>
        </message>
        <message>
            <location filename="bootstrap/records.py"></location>
            <source>Use that window.</source>
            <translation>その画面を使ってください。</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>Valid thru</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>Valid until {day:%Y-%m-%d}. Written to {file}.</source>
            <translation>{day:%Y-%m-%d}まで有効。{file}に書き込みました。</translation>
        </message>
        <message>
            <location filename="ui/questions.py"></location>
            <location filename="ui/request_actions.py"></location>
            <source>Wait</source>
            <translation>待つ</translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>{n}分待ってから再試行してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>Wait {wait}, then run it again.</source>
            <translation>{wait}待ってから、もう一度実行してください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait.</source>
            <translation>お待ちください。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. Branch Counter goes on asking.</source>
            <translation>お待ちください。Branch Counterが照会を続けます。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Wait. You may start the next card.</source>
            <translation>お待ちください。次のカードを始められます。</translation>
        </message>
        <message>
            <location filename="ui/pages/help.py"></location>
            <source>Was a card made?</source>
            <translation>カードは発行されましたか？</translation>
        </message>
        <message>
            <location filename="ui/widgets/coach.py"></location>
            <source>Well done: {title}</source>
            <translation>よくできました：{title}</translation>
        </message>
        <message>
            <location filename="d1/failures.py"></location>
            <source>What answers at D1's address does not encrypt.</source>
            <translation>D1のアドレスで応答したものは暗号化していません。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/thales.py"></location>
            <source>What goes to Thales</source>
            <translation>Thalesに送るもの</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>What goes to Thales, and what comes back?</source>
            <translation>Thalesに何を送り、何が返ってきますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <location filename="ui/widgets/timeline.py"></location>
            <source>What happened</source>
            <translation>経過</translation>
        </message>
        <message>
            <location filename="ui/widgets/licences.py"></location>
            <source>What others made and Branch Counter is built with</source>
            <translation>Branch Counterに使われている他者の成果物</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>What the card will say</source>
            <translation>カードの記載内容</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/passphrases.py"></location>
            <source>What to do</source>
            <translation>すること</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>What to know</source>
            <translation>知っておくこと</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>What will be written</source>
            <translation>書き込まれる内容</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which D1 does this counter order from?</source>
            <translation>この窓口端末はどのD1に発行指示を出しますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/card.py"></location>
            <source>Which card?</source>
            <translation>どのカードですか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which cards may be ordered?</source>
            <translation>どのカードを発行できますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key opens the line to D1?</source>
            <translation>D1への回線を開く鍵はどれですか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which key signs the requests for a token?</source>
            <translation>トークン要求に署名する鍵はどれですか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Which stations print the cards?</source>
            <translation>どの発行機でカードを印刷しますか？</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Who is the card for?</source>
            <translation>どなたのカードですか？</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Who vouches for D1's certificate</source>
            <translation>D1の証明書を保証する認証局</translation>
        </message>
        <message>
            <location filename="machine/rollover.py"></location>
            <source>Whoever may write {file} switches there: branch-app keys switch --profile</source>
            <translation>{file}に書き込める人がそこで切り替えます：branch-app keys switch --profile</translation>
        </message>
        <message>
            <location filename="ui/pages/follow.py"></location>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>With this key the counter asks D1 for permission to order, every few minutes.</source>
            <translation>窓口端末はこの鍵で数分ごとにD1に発行の許可を求めます。</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/step.py"></location>
            <source>Working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>Write surname, one “/”, given name: DE LA CRUZ/MARIA.</source>
            <translation>姓、1つの「/」、名の順に入力してください：DE LA CRUZ/MARIA</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>Written down before anything was sent</source>
            <translation>送信前に記録済み</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/check.py"></location>
            <source>Written to</source>
            <translation>書き込み先</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/checks.py"></location>
            <source>Written to {file}</source>
            <translation>{file}に書き込みました</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>YYMM: year, then month</source>
            <translation>YYMM：年、月の順</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>Years at most</source>
            <translation>最長年数</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You began a second request while the first was not certain. That is how a customer gets two cards.</source>
            <translation>最初の依頼が不確定のうちに2件目を始めました。こうしてお客さまにカードが2枚渡ってしまいます。</translation>
        </message>
        <message>
            <location filename="machine/keyring_store.py"></location>
            <source>You can type the passphrase for this session instead.</source>
            <translation>代わりに今回だけパスフレーズを入力できます。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You kept to one request while D1 was asked about it.</source>
            <translation>D1への照会中、1件の依頼のままにしました。</translation>
        </message>
        <message>
            <location filename="flow/exercises.py"></location>
            <source>You sent the same request again, with the same ids.</source>
            <translation>同じIDのまま、同じ依頼を再送信しました。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>Your choice: {done}. {key} takes it back.</source>
            <translation>選択：{done}。{key}で元に戻せます。</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM certificate</source>
            <translation>PEM証明書</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PEM private key</source>
            <translation>PEM秘密鍵</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a PKCS#12 file with certificate and key</source>
            <translation>証明書と鍵の入ったPKCS#12ファイル</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>{least}～{most}の数</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>a proxy opens this connection: its certificate is from {issuer}, not from {authority}</source>
            <translation>プロキシがこの接続に割り込んでいます：証明書は{authority}ではなく{issuer}のものです</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>a request</source>
            <translation>要求</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>a text of 1 to 16 letters or digits</source>
            <translation>1～16文字の英数字</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>a whole PEM private key of a kind this program opens</source>
            <translation>このプログラムで開ける種類の完全なPEM秘密鍵</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>all are there and closed to other users</source>
            <translation>すべてそろい、ほかの利用者から閉じています</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>an allowed keyring answers</source>
            <translation>許可されたキーリングが応答します</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>ほか{n}件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>any user can put another file in the place of {file} (folder mode {mode})</source>
            <translation>どの利用者も{file}を別のファイルに差し替えられます（フォルダーのモード{mode}）</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>belongs to another user</source>
            <translation>別の利用者のものです</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>both are remembered</source>
            <translation>両方とも保存済みです</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>breaks TLS ({reason})</source>
            <translation>TLSを中断します（{reason}）</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be made: a file is in its place</source>
            <translation>作成できません：同名のファイルがあります</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>cannot be reached ({reason})</source>
            <translation>に接続できません（{reason}）</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>cannot be written</source>
            <translation>書き込めません</translation>
        </message>
        <message>
            <location filename="d1/sealing.py"></location>
            <source>card encryption key</source>
            <translation>カードデータ暗号化鍵</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>client certificate</source>
            <translation>クライアント証明書</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>closed the connection without an answer</source>
            <translation>が応答せずに接続を閉じました</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>country</source>
            <translation>国</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>did not answer within {seconds} seconds</source>
            <translation>が{seconds}秒以内に応答しませんでした</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>does not encrypt</source>
            <translation>は暗号化していません</translation>
        </message>
        <message>
            <location filename="ui/widgets/stepper.py"></location>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>encrypted in a way this program opens</source>
            <translation>このプログラムで開ける方式の暗号化ファイル</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>exactly 10 letters, digits or . _ ~ -</source>
            <translation>ちょうど10文字の英数字または . _ ~ -</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>has less than {size} MiB of free space</source>
            <translation>空き容量が{size} MiB未満です</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no key id (kid)</source>
            <translation>に鍵ID（kid）がありません</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>has no point on P-256</source>
            <translation>にP-256上の点がありません</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>holds a private key, and must not</source>
            <translation>に、あってはならない秘密鍵が含まれています</translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/labels.py"></location>
            <source>https://, a host and perhaps a port</source>
            <translation>https://、ホスト、必要ならポート</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>https://, a host and perhaps a port, nothing else</source>
            <translation>https://、ホスト、必要ならポートのみ</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is a link to another place</source>
            <translation>別の場所へのリンクです</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>is closed: the connection was refused</source>
            <translation>は閉じています：接続が拒否されました</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is in a place that is emptied when this session ends</source>
            <translation>このセッションの終了時に消去される場所にあります</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is neither a JWK nor a public key in PEM</source>
            <translation>はJWKでもPEMの公開鍵でもありません</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not a JWK (JSON)</source>
            <translation>はJWK（JSON）ではありません</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>is not an EC key on P-256</source>
            <translation>はP-256のEC鍵ではありません</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a disk that cannot lock files</source>
            <translation>ファイルをロックできないディスクにあります</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is on a full disk</source>
            <translation>いっぱいのディスクにあります</translation>
        </message>
        <message>
            <location filename="machine/journal_place.py"></location>
            <source>is shared over the network, where two computers could write at once</source>
            <translation>ネットワークで共有されており、2台の端末が同時に書き込む可能性があります</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>it agrees with D1's to two minutes</source>
            <translation>D1の時計と2分以内で一致しています</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it expired on {day}</source>
            <translation>{day}に期限切れになりました</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is for another name than {host}{by}</source>
            <translation>{host}とは別の名前の証明書です{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is good only from {moment} UTC</source>
            <translation>{moment} UTCから有効です</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is not trusted by the CA file {file}{by}</source>
            <translation>CAファイル{file}では信頼されません{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is out of date{by}, or this computer's clock is ({now} UTC)</source>
            <translation>有効期間外か{by}、この端末の時計が誤っています（{now} UTC）</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>it is this issuer's, good until {day}</source>
            <translation>この発行者のもので、{day}まで有効です</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>it is trusted, for {host}, and in date{by}</source>
            <translation>信頼され、{host}用で、有効期間内です{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>it is valid, but for files that it names</source>
            <translation>指定されたファイルを除いて有効です</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>D1より{n}分進んでいます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>D1より{n}分遅れています</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}</source>
            <translation>名前（CN）は{cn}で、発行者ID {issuer_id}の{begin}...ではありません</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>kid {kid}</source>
            <translation>kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>less than a day</source>
            <translation>1日未満</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>locality</source>
            <translation>市区町村</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>missing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no DNS server told {name} ({whose})</source>
            <translation>どのDNSサーバーも{name}を答えませんでした（{whose}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>no HTTP</source>
            <translation>HTTPではありません</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>{n}秒以内に応答がありません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>no name yet</source>
            <translation>氏名未入力</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>no plain file: {files}</source>
            <translation>通常のファイルではありません：{files}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>no time was left</source>
            <translation>時間が残っていませんでした</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/pages/check.py"></location>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>none is set for D1</source>
            <translation>D1用には設定されていません</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>none yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because its passphrase is not known</source>
            <translation>パスフレーズが不明なため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <location filename="machine/doctor/trust.py"></location>
            <source>not tried, because the CA file cannot be used</source>
            <translation>CAファイルを使えないため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>not tried, because the disk is nearly full</source>
            <translation>ディスクがほぼいっぱいのため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>not tried, because the file that holds it has not been opened</source>
            <translation>入っているファイルが開かれていないため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/state.py"></location>
            <source>not tried, because the profile names files that cannot be read</source>
            <translation>プロファイルの指定するファイルを読めないため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>not tried, because the proxy setting cannot be used</source>
            <translation>プロキシ設定を使えないため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} failed</source>
            <translation>{probe}が失敗したため未実施</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>not tried, because {probe} was skipped</source>
            <translation>{probe}が省かれたため未実施</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>number {number}</source>
            <translation>番号 {number}</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>one or more different texts of 4 to 10 digits</source>
            <translation>4～10桁の異なる数字列1つ以上</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>only {told}</source>
            <translation>{told}だけ</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>organization</source>
            <translation>組織</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>printed name {name}</source>
            <translation>印字氏名 {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>put the CA that follows it into {file} beside it</source>
            <translation>後継のCAを{file}に並べて入れてください</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>renew it with Thales in time</source>
            <translation>早めにThalesで更新してください</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>second line {name}</source>
            <translation>2行目 {name}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>some minutes</source>
            <translation>数分</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>state</source>
            <translation>都道府県</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>stations: {stations}, products: {products}</source>
            <translation>発行機：{stations}、商品：{products}</translation>
        </message>
        <message>
            <location filename="ui/widgets/timeline.py"></location>
            <source>still to come</source>
            <translation>これから</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the CA file {file} holds no PEM certificates</source>
            <translation>CAファイル{file}にPEM証明書がありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the answer told no time</source>
            <translation>応答に時刻がありませんでした</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the bank's onboarding</source>
            <translation>銀行のオンボーディング</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the branch's network</source>
            <translation>支店のネットワーク</translation>
        </message>
        <message>
            <location filename="machine/profile_names.py"></location>
            <source>the code of a language that the tables know, or ""</source>
            <translation>表にある言語のコード、または""</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>the doctor met a fault of its own ({kind})</source>
            <translation>点検自体に障害が発生しました（{kind}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake</source>
            <translation>ハンドシェイク</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the handshake is done and {goal} answers (HTTP {status})</source>
            <translation>ハンドシェイクが完了し、{goal}が応答します（HTTP {status}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the key file {file} is open to other users (mode {mode})</source>
            <translation>鍵ファイル{file}がほかの利用者に開いています（モード{mode}）</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>the name of a file</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase does not open {file}</source>
            <translation>パスフレーズで{file}を開けません</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} (EC P-256), kid {kid}</source>
            <translation>パスフレーズで{file}を開けます（EC P-256）、kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the passphrase opens {file} ({kind})</source>
            <translation>パスフレーズで{file}を開けます（{kind}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the point in {file} is not on P-256</source>
            <translation>{file}の点がP-256上にありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile allows pictures of the window</source>
            <translation>プロファイルは画面の撮影を許しています</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>the profile gives it no kid</source>
            <translation>プロファイルにkidがありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile names no station or no product</source>
            <translation>プロファイルに発行機または商品がありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the profile refuses them</source>
            <translation>プロファイルは撮影を許していません</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy is spoken to over TLS, which the doctor does not try</source>
            <translation>プロキシとはTLSで通信するため、点検の対象外です</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy {proxy} {why}</source>
            <translation>プロキシ{proxy}{why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>the proxy, which looks up D1's name itself</source>
            <translation>プロキシ。D1の名前を自分で検索します</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>the station {chosen} remembered for this computer is not in the profile</source>
            <translation>この端末に記憶された発行機{chosen}がプロファイルにありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP proxies only</source>
            <translation>システムが{scheme}型のプロキシを指定していますが、Branch CounterはHTTPプロキシだけに対応します</translation>
        </message>
        <message>
            <location filename="machine/doctor/proxies.py"></location>
            <source>the system names a proxy whose address cannot be read</source>
            <translation>システムの指定するプロキシのアドレスを読めません</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/counter.py"></location>
            <source>the system's certificate authorities</source>
            <translation>システムの認証局</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>this computer</source>
            <translation>この端末</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>this computer does not trust its issuer{by}</source>
            <translation>この端末は証明書の発行者を信頼していません{by}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>this computer is never asked of one</source>
            <translation>この端末自身にはプロキシを使いません</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>this system keeps them from other programs, as far as it can</source>
            <translation>このシステムは可能な限りほかのプログラムから隠します</translation>
        </message>
        <message>
            <location filename="d1/key_files.py"></location>
            <source>token signing key</source>
            <translation>トークン署名鍵</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>true or false</source>
            <translation>trueまたはfalse</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>typed now: {names}</source>
            <translation>今回入力：{names}</translation>
        </message>
        <message>
            <location filename="machine/keys/making.py"></location>
            <source>unit</source>
            <translation>部門</translation>
        </message>
        <message>
            <location filename="machine/profile_tables.py"></location>
            <source>up to 200 visible characters without blanks</source>
            <translation>空白を含まない表示可能な200文字以内</translation>
        </message>
        <message>
            <location filename="ui/widgets/card_face.py"></location>
            <source>valid thru {expiry}</source>
            <translation>有効期限 {expiry}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>what answers at {goal} {what}</source>
            <translation>{goal}で応答したもの{what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/rail.py"></location>
            <source>you are here</source>
            <translation>現在のページ</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{allow} A firewall may be holding TLS back.</source>
            <translation>{allow}ファイアウォールがTLSを止めている可能性があります。</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{certificate} and {key} do not belong together.</source>
            <translation>{certificate}と{key}が対応していません。</translation>
        </message>
        <message>
            <location filename="ui/pages/requests_list.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}：{value}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{counted}, chosen here: {chosen}</source>
            <translation>{counted}、ここで選択：{chosen}</translation>
        </message>
        <message>
            <location filename="ui/pages/setup/keys.py"></location>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/exercises.py"></location>
            <source>{done} of {all} done well</source>
            <translation>{all}件中{done}件よくできました</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults}、ほか{n}件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{files} is valid</source>
            <translation>{files}は有効です</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} cannot be read ({kind}).</source>
            <translation>{file}を読めません（{kind}）。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>{file}を読めません（{why}）。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be read.</source>
            <translation>{file}を読めません。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{file} cannot be used.</source>
            <translation>{file}は使えません。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} cannot be written.</source>
            <translation>{file}に書き込めません。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>{file}に書き込めません：{why}。</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} has its new passphrase, but the keyring still has the old one: {why}</source>
            <translation>{file}は新しいパスフレーズになりましたが、キーリングには古いものが残っています：{why}</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} has no key id (kid)</source>
            <translation>{file}に鍵ID（kid）がありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds a private key, which must never be on a counter</source>
            <translation>{file}に、窓口端末に置いてはならない秘密鍵が含まれています</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} holds a private key; a certificate file must not.</source>
            <translation>{file}に秘密鍵が含まれています。証明書ファイルにあってはなりません。</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} holds no PEM private key.</source>
            <translation>{file}にPEM秘密鍵がありません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} holds no certificate</source>
            <translation>{file}に証明書がありません</translation>
        </message>
        <message>
            <location filename="machine/keys/bundles.py"></location>
            <source>{file} holds no certificate for its key.</source>
            <translation>{file}に鍵の証明書がありません。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} holds no private key.</source>
            <translation>{file}に秘密鍵がありません。</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{file} holds several keys.</source>
            <translation>{file}に複数の鍵があります。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is a public EC key on P-256, kid {kid}</source>
            <translation>{file}はP-256のEC公開鍵です、kid {kid}</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is damaged.</source>
            <translation>{file}が壊れています。</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is larger than a profile may be (256 KiB).</source>
            <translation>{file}はプロファイルの上限（256 KiB）を超えています。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is larger than any key file (256 KiB).</source>
            <translation>{file}は鍵ファイルの上限（256 KiB）を超えています。</translation>
        </message>
        <message>
            <location filename="machine/journal_key.py"></location>
            <source>{file} is missing; the journal needs it.</source>
            <translation>ジャーナルに必要な{file}がありません。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is neither a PEM nor a PKCS#12 file.</source>
            <translation>{file}はPEMでもPKCS#12でもありません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is neither an RSA key of {bits} bits or more nor EC P-256</source>
            <translation>{file}は{bits}ビット以上のRSA鍵でもEC P-256でもありません</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not UTF-8 text (line {line}).</source>
            <translation>{file}はUTF-8テキストではありません（{line}行目）。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not a JWK (JSON)</source>
            <translation>{file}はJWK（JSON）ではありません</translation>
        </message>
        <message>
            <location filename="machine/keys/sealed.py"></location>
            <source>{file} is not a PKCS#12 file.</source>
            <translation>{file}はPKCS#12ファイルではありません。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{file} is not a certificate (PEM or DER).</source>
            <translation>{file}は証明書（PEMまたはDER）ではありません。</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{file} is not a certificate request (PEM).</source>
            <translation>{file}は証明書要求（PEM）ではありません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256</source>
            <translation>{file}はP-256のEC鍵ではありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not an EC key on P-256, the only kind D1 takes</source>
            <translation>{file}は、D1が受け付ける唯一の種類であるP-256のEC鍵ではありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{file} is not meant for encryption</source>
            <translation>{file}は暗号化用ではありません</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML (too deep or too long).</source>
            <translation>{file}は有効なTOMLではありません（深すぎるか長すぎます）。</translation>
        </message>
        <message>
            <location filename="machine/profile_layers.py"></location>
            <source>{file} is not valid TOML ({fault}).</source>
            <translation>{file}は有効なTOMLではありません（{fault}）。</translation>
        </message>
        <message>
            <location filename="machine/keys/files.py"></location>
            <source>{file} is there already and is never written over.</source>
            <translation>{file}はすでにあり、上書きされません。</translation>
        </message>
        <message>
            <location filename="machine/certificates.py"></location>
            <source>{file} is too large for a key file.</source>
            <translation>{file}は鍵ファイルとして大きすぎます。</translation>
        </message>
        <message>
            <location filename="machine/keys/jwk.py"></location>
            <source>{file} {why}.</source>
            <translation>{file}{why}。</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{first} and the key {second} do not belong together</source>
            <translation>{first}と鍵{second}が対応していません</translation>
        </message>
        <message>
            <location filename="ui/tr.py"></location>
            <source>{first} {next}</source>
            <translation>{first}{next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/findings.py"></location>
            <source>{fix} ({side})</source>
            <translation>{fix}（{side}）</translation>
        </message>
        <message>
            <location filename="machine/keys/request.py"></location>
            <source>{folder} holds neither {request} nor {key}.</source>
            <translation>{folder}に{request}も{key}もありません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{folder} keeps and locks files</source>
            <translation>{folder}はファイルを保持しロックできます</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}, and belongs to the key</source>
            <translation>{found}。鍵と対応しています</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{found}; not compared with the key</source>
            <translation>{found}。鍵とは未照合です</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} cannot be reached ({kind})</source>
            <translation>{goal}に接続できません（{kind}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} closes the connection when it is asked to encrypt</source>
            <translation>暗号化を求めると{goal}が接続を閉じます</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} did not answer within {seconds} seconds</source>
            <translation>{goal}が{seconds}秒以内に応答しませんでした</translation>
        </message>
        <message>
            <location filename="machine/doctor/trust.py"></location>
            <source>{goal} did not go through with the handshake ({why})</source>
            <translation>{goal}がハンドシェイクを完了しませんでした（{why}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} does not answer {stage} within {seconds} seconds</source>
            <translation>{goal}が{seconds}秒以内に{stage}に応答しません</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here</source>
            <translation>{goal}は、ここで使える暗号でTLS 1.2も1.3も提供していません</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} refuses connections: nothing answers there</source>
            <translation>{goal}が接続を拒否しています：応答するものがありません</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer</source>
            <translation>{goal}はTLS 1.2以降に対応しています</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks TLS 1.2 or newer and wants a client certificate</source>
            <translation>{goal}はTLS 1.2以降に対応し、クライアント証明書を求めます</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} speaks {version}</source>
            <translation>{goal}は{version}に対応しています</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections</source>
            <translation>{goal}は接続を受け付けます</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes connections, by the proxy</source>
            <translation>{goal}はプロキシ経由の接続を受け付けます</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{goal} takes the connection, then says nothing for {seconds} seconds</source>
            <translation>{goal}は接続を受け付けた後、{seconds}秒間応答しません</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{length} of {most}</source>
            <translation>{length}/{most}</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through} without a sign-on.</source>
            <translation>{let_through}（サインオンなし）。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{let_through}.</source>
            <translation>{let_through}。</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.</source>
            <translation>{letter}（U+{code}）は{most}の単語に混じった{odd}の文字です。1種類の文字で入力してください。</translation>
        </message>
        <message>
            <location filename="domain/names/lines.py"></location>
            <source>{letter} cannot be printed. Use A to Z, full stop, hyphen, space.</source>
            <translation>{letter}は印字できません。A～Z、ピリオド、ハイフン、空白を使ってください。</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} has no replacement. Type what the card shall show.</source>
            <translation>{letter}の置き換えがありません。カードに表示する文字を入力してください。</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not on a card. Type the name in Latin letters.</source>
            <translation>{letter}はカードに使えません。ラテン文字で入力してください。</translation>
        </message>
        <message>
            <location filename="domain/names/writing.py"></location>
            <source>{letter} is not printed in a name.</source>
            <translation>{letter}は氏名に印字されません。</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, letter by letter</source>
            <translation>{line}（一文字ずつ）</translation>
        </message>
        <message>
            <location filename="ui/pages/cardholder.py"></location>
            <source>{line}, shorter forms</source>
            <translation>{line}（短縮形）</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{minutes} min {rest} s</source>
            <translation>{minutes}分{rest}秒</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} ({whose}) is {addresses}</source>
            <translation>{name}（{whose}）は{addresses}です</translation>
        </message>
        <message>
            <location filename="machine/inventory.py"></location>
            <source>{name} holds no certificate.</source>
            <translation>{name}に証明書がありません。</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{name} is an address already</source>
            <translation>{name}はすでにアドレスです</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name} opens with its new passphrase only.</source>
            <translation>{name}は新しいパスフレーズでのみ開きます。</translation>
        </message>
        <message>
            <location filename="machine/keys/looking.py"></location>
            <source>{name}, valid until {day:%Y-%m-%d}</source>
            <translation>{name}、{day:%Y-%m-%d}まで有効</translation>
        </message>
        <message>
            <location filename="machine/keys/rekeying.py"></location>
            <source>{name}: the new passphrase is remembered in the keyring.</source>
            <translation>{name}：新しいパスフレーズをキーリングに保存しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n}日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>残り{n}日、{date}まで</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>{n}件の異常が見つかりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>{n}文字が入力と異なって印字されます。お客さまにお見せください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/strings.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n}分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/requests.py"></location>
            <source>{n} requests</source>
            <translation>
                <numerusform>依頼{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n}秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>処理中{n}件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/pages/assistant/rows.py"></location>
            <source>{place} of {total}: {id}</source>
            <translation>{place}/{total}：{id}</translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product}の有効期間は今から最長{n}年です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} asks for a sign-on{offered} (407)</source>
            <translation>{proxy}がサインオンを求めています{offered}（407）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} did not reach {goal} ({status})</source>
            <translation>{proxy}が{goal}に届きませんでした（{status}）</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} opens a tunnel to {goal}</source>
            <translation>{proxy}が{goal}へのトンネルを開きます</translation>
        </message>
        <message>
            <location filename="machine/doctor/network.py"></location>
            <source>{proxy} refuses a tunnel to {goal} ({answer})</source>
            <translation>{proxy}が{goal}へのトンネルを拒否します（{answer}）</translation>
        </message>
        <message>
            <location filename="ui/widgets/copy_button.py"></location>
            <source>{reference} is on the clipboard.</source>
            <translation>{reference}をクリップボードにコピーしました。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{request} is not there, so the subject was not compared.</source>
            <translation>{request}がないため、サブジェクトを照合していません。</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{seconds} from send to card</source>
            <translation>送信から発行まで{seconds}</translation>
        </message>
        <message>
            <location filename="machine/doctor/files.py"></location>
            <source>{size} MiB are free</source>
            <translation>空きは{size} MiBです</translation>
        </message>
        <message>
            <location filename="ui/strings.py"></location>
            <source>{station} reports a problem with this card.</source>
            <translation>{station}がこのカードの問題を報告しています。</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title}：処理中{n}件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}</source>
            <translation>{tried}：{found}</translation>
        </message>
        <message>
            <location filename="machine/doctor/probe.py"></location>
            <source>{tried}: {found}.</source>
            <translation>{tried}：{found}。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} expired on {day:%Y-%m-%d}.</source>
            <translation>{what}は{day:%Y-%m-%d}に期限切れになりました。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is good only from {day:%Y-%m-%d %H:%M} UTC.</source>
            <translation>{what}は{day:%Y-%m-%d %H:%M} UTCから有効です。</translation>
        </message>
        <message>
            <location filename="machine/keys/certificate.py"></location>
            <source>{what} is not a CA's.</source>
            <translation>{what}はCAのものではありません。</translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ended on {date}. No card can be ordered.</source>
            <translation>{what}：{date}に終了しました。カードを発行できません。</translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what}：{n}日後の{date}に終了します</numerusform>
            </translation>
        </message>
        <message>
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends within a day, on {date}</source>
            <translation>{what}：1日以内の{date}に終了します</translation>
        </message>
        <message>
            <location filename="machine/doctor/keys.py"></location>
            <source>{why}: asked for at start ({names})</source>
            <translation>{why}：起動時に入力（{names}）</translation>
        </message>
        <message>
            <location filename="ui/widgets/status_badge.py"></location>
            <source>{word}. {sentences}</source>
            <translation>{word}。{sentences}</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is left out</source>
            <translation>{written}は省かれます</translation>
        </message>
        <message>
            <location filename="ui/widgets/spelling.py"></location>
            <source>{written} is printed as {printed}</source>
            <translation>{written}は{printed}と印字されます</translation>
        </message>
    </context>
</TS>
