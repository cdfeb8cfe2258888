talk-open = See { $link-cups }. Call { $phone } now.
talk-closed = We are closed. We open { $opens }.
