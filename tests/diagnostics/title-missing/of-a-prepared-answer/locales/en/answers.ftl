answer-moment = One moment, please.
