# Urgent help, as short as it can be.
urgent-suicide = Call 999.
urgent-self-harm = Call 999.
urgent-overdose = Call us.
urgent-harm-others = Call 999.
urgent-psychosis = Call 999.
urgent-abuse = Call 999.
urgent-third-party = Call 999.
urgent-medical = Call 999.
urgent-any = Call 999.
    .talk = Talk to our team
    .more-ways = More ways to get help
    .not-meant = I did not mean that
urgent-more = Call 999. Text SHOUT to 85258, or write to jo@samaritans.org. Deaf? 999bsl.co.uk.
urgent-soft = Call 999.
urgent-not-meant = Call 999.
