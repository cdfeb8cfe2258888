moment = One moment, please.
    .title = One moment
