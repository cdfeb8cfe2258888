# Urgent help.
urgent-suicide = Call 999.
