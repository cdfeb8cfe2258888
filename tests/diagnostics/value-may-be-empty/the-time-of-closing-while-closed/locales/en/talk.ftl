talk-open = Call { $phone } now.
talk-closed = We are closed. We close { $closes }.
