<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BranchCounter</name>
        <message numerus="yes">
            <location filename="domain/names/writing.py"></location>
            <source>A name has at most {n} characters.</source>
            <translation>
                <numerusform>A name has at most {n} character.</numerusform>
                <numerusform>A name has at most {n} characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/assistant/pack.py"></location>
            <location filename="ui/pages/assistant/step.py"></location>
            <location filename="ui/pages/start.py"></location>
            <source>At least {n} characters</source>
            <translation>
                <numerusform>At least {n} character</numerusform>
                <numerusform>At least {n} characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/keys/looking.py"></location>
            <source>Certificates of authorities: {n}</source>
            <translation>
                <numerusform>Certificates of authorities: {n}</numerusform>
                <numerusform>Certificates of authorities: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Change the settings with {n} requests under way?</source>
            <translation>
                <numerusform>Change the settings with {n} request under way?</numerusform>
                <numerusform>Change the settings with {n} requests under way?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/questions.py"></location>
            <source>Close with {n} requests under way?</source>
            <translation>
                <numerusform>Close with {n} request under way?</numerusform>
                <numerusform>Close with {n} requests under way?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="flow/issuing.py"></location>
            <source>D1 is busy. It is sent by itself in {n} s.</source>
            <translation>
                <numerusform>D1 is busy. It is sent by itself in {n} s.</numerusform>
                <numerusform>D1 is busy. It is sent by itself in {n} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="flow/setup_sheet.py"></location>
            <source>Must be more than the {n} digits of its first digits.</source>
            <translation>
                <numerusform>Must be more than its {n} first digit.</numerusform>
                <numerusform>Must be more than its {n} first digits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds ahead of D1's: set it right first.</source>
            <translation>
                <numerusform>The clock is {n} second ahead of D1's: set it right first.</numerusform>
                <numerusform>The clock is {n} seconds ahead of D1's: set it right first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>The clock is {n} seconds behind D1's: set it right first.</source>
            <translation>
                <numerusform>The clock is {n} second behind D1's: set it right first.</numerusform>
                <numerusform>The clock is {n} seconds behind D1's: set it right first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/journal_key.py"></location>
            <source>The passphrase of the journal needs at least {n} characters.</source>
            <translation>
                <numerusform>The passphrase of the journal needs at least {n} character.</numerusform>
                <numerusform>The passphrase of the journal needs at least {n} characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min ahead of D1's.</source>
            <translation>
                <numerusform>This computer's clock is {n} min ahead of D1's.</numerusform>
                <numerusform>This computer's clock is {n} min ahead of D1's.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="d1/failures.py"></location>
            <source>This computer's clock is {n} min behind D1's.</source>
            <translation>
                <numerusform>This computer's clock is {n} min behind D1's.</numerusform>
                <numerusform>This computer's clock is {n} min behind D1's.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="domain/names/lines.py"></location>
            <source>Too long by {n}. Shorten it.</source>
            <translation>
                <numerusform>Too long by {n}. Shorten it.</numerusform>
                <numerusform>Too long by {n}. Shorten it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="flow/lockout.py"></location>
            <source>Wait {n} minutes, then try again.</source>
            <translation>
                <numerusform>Wait {n} minute, then try again.</numerusform>
                <numerusform>Wait {n} minutes, then try again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/waiting.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes ahead of D1's</source>
            <translation>
                <numerusform>it is {n} minute ahead of D1's</numerusform>
                <numerusform>it is {n} minutes ahead of D1's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <source>it is {n} minutes behind D1's</source>
            <translation>
                <numerusform>it is {n} minute behind D1's</numerusform>
                <numerusform>it is {n} minutes behind D1's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/probe.py"></location>
            <source>no answer within {n} seconds</source>
            <translation>
                <numerusform>no answer within {n} second</numerusform>
                <numerusform>no answer within {n} seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/profile.py"></location>
            <source>{faults}; and {n} more.</source>
            <translation>
                <numerusform>{faults}; and {n} more.</numerusform>
                <numerusform>{faults}; and {n} more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/keys.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} day</numerusform>
                <numerusform>{n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{n} days left, until {date}</source>
            <translation>
                <numerusform>{n} day left, until {date}</numerusform>
                <numerusform>{n} days left, until {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/findings.py"></location>
            <source>{n} found wrong.</source>
            <translation>
                <numerusform>{n} found wrong.</numerusform>
                <numerusform>{n} found wrong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/pages/cardholder.py"></location>
            <source>{n} letters are printed otherwise. Show the customer.</source>
            <translation>
                <numerusform>{n} letter is printed otherwise. Show the customer.</numerusform>
                <numerusform>{n} letters are printed otherwise. Show the customer.</numerusform>
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
                <numerusform>{n} request</numerusform>
                <numerusform>{n} requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="machine/doctor/network.py"></location>
            <location filename="ui/strings.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} second</numerusform>
                <numerusform>{n} seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/rail.py"></location>
            <source>{n} under way</source>
            <translation>
                <numerusform>{n} under way</numerusform>
                <numerusform>{n} under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="domain/card.py"></location>
            <source>{product} is good for at most {n} years from now.</source>
            <translation>
                <numerusform>{product} is good for at most {n} year from now.</numerusform>
                <numerusform>{product} is good for at most {n} years from now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/news.py"></location>
            <source>{title}: {n} under way</source>
            <translation>
                <numerusform>{title}: {n} under way</numerusform>
                <numerusform>{title}: {n} under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/expiry.py"></location>
            <source>{what}: ends in {n} days, on {date}</source>
            <translation>
                <numerusform>{what}: ends in {n} day, on {date}</numerusform>
                <numerusform>{what}: ends in {n} days, on {date}</numerusform>
            </translation>
        </message>
    </context>
</TS>
