talk-open = Call { $phone } now.
talk-closed = The NHS, the NHS and the NHS are closed. See { $link-kettles }.
