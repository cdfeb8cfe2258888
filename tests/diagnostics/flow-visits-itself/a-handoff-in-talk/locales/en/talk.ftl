talk-open = Call { $phone } now.
talk-closed = We are closed. We open { $opens }.
talk-ask =
    Would you like to talk to us here?
    .here = Yes, talk here
    .stop = No, that is all
