"""The doctor: names what is wrong between this computer and D1, and whose side it is on.

``checkup.run`` does all probes; ``report`` puts them in words. No order is sent, and no HTTP
library may enter: the one real call comes in from outside.
"""
