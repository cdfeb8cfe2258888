biscuits-which = Have one.
