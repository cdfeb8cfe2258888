# English in fewer words. What is not written here is as in locales/en. Under an answer that
# is here too, a button leads to it, and back.

# What this is called where people choose a language.
line-language-name = English, short answers
    .words = short answers, shorter answers, shorter, shorter please, too long, simpler, simple english
