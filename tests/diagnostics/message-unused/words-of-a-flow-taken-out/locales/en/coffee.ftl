coffee-wake = Is it early?
    .yes = Yes
    .no = No
coffee-black = A black cup it is.
