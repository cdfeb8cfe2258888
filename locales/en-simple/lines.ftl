# English in fewer words. What is not written here is as in locales/en. Under an answer that
# is here too, a button leads to it, and back.

# What this is called where people choose a language.
line-language-name = English, short answers
    .words =
        short answers, shorter answers, shorter, shorter please, too long, simpler, simple
        english, easy read, easyread, easy read please, easy read version, is there an easy
        read, do you have easy read, explain simple, explain simply, explain it simply,
        explain it simple, explain easy, explain in simple words, simple words, simple words
        please, in simple words, easy words, easy words please, plain english, plain english
        please, in plain english, plain words, plain words please, simple, simple please,
        simple answers, simplify, make it simple, make it simpler, keep it simple, say it
        simply, say it simpler, easier, easier please, easier words, make it easier, easier
        to read, something easier to read, too long to read, too much to read, too many
        words, too many words for me, use easy words, simple words please,
        easy words please, say it simple, too much text, too much writing, so many words, its
        too long, it is too long, this is too long, that is too long, thats too long, way
        too long, too long cant read all this, too long i cant read all this, cant read all
        this, cant read all that, i cant read all this, i cant read all that, i cant read
        this, i cannot read this, cant read this, cant read it all, i cant read much, cant
        read, i cant read, i cannot read, i can not read, cant read well, i cant read well,
        i cant read very well, i dont read well, i cannot read well, i am not good at
        reading, im not good at reading, not good at reading, bad at reading, i struggle to
        read, i struggle with reading, i find reading hard, reading is hard, hard to read,
        this is hard to read, i have dyslexia, im dyslexic, i am dyslexic, dyslexic,
        dyslexia, i have a learning disability, i have learning disabilities, i have
        learning difficulties, im learning disabled, short please, short version, shorter
        version, short version please, in short, keep it short, make it short, make it
        shorter, short answer, short answer please, less words, fewer words, less words
        please, tldr, tl dr, summary, give me a summary, just the basics, explain like im 5,
        eli5, i need it simple, i need simple words, can you explain simply, can you explain
        it simply, can you make it simpler, can you say it simpler, can you make it shorter,
        please explain simply,
        say it shorter, say that shorter, that was too long, too much reading, i cant
        read it all, i cant read that much, in simple words please, easier words please,
        in plain english please, say it in plain english
