"""Everything that a person sees and touches: Qt lives here and nowhere else.

Pages render what the flow says and call its verbs. No rule about cards, orders or D1 may enter
here, and nothing here talks to the network, a file of the bank or the keyring.
"""
