talk-open = Call { $fone } now.
talk-closed = We are closed. We open { $opens }.
