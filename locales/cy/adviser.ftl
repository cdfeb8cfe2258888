# Talking to an adviser in this chat, and being called by one. Helpline says these lines by
# itself, around the chat between a person and an adviser.
# $adviser is the name the adviser chose. It is empty when they chose none.
# $ahead is how many people are before this one.
# $held is how many messages were kept for an adviser and not passed on.

# What talking here means. People agree to it first. When you change it, everybody is asked
# again. Do not put a time or a day in it. $phone-link is the number of the helpline.
adviser-consent =
    Gallwch chi siarad â chynghorydd yma, yn y sgwrs hon. Darllenwch hyn yn gyntaf, os gwelwch yn dda.

    Os dywedwch chi ie, bydd ein tîm yn gallu darllen yr hyn rydych chi'n ei ysgrifennu o hynny ymlaen. Fyddan nhw ddim yn gweld eich enw na'ch rhif. Byddan nhw'n gweld pa dudalennau rydych chi'n eu darllen yma, ac a oedd rhywbeth a ysgrifennoch chi'n swnio fel mater brys.

    Gall Telegram ddarllen y sgwrs hon hefyd. Dydy hi ddim wedi'i hamgryptio o un pen i'r llall (end-to-end encrypted). Byddwn ni'n dileu ein copi ni { $topic-days ->
        [two] 2 ddiwrnod
       *[other] { $topic-days } diwrnod
    } ar ôl i'r sgwrs orffen.

    Mae'r hyn rydych chi'n ei ddweud yn gyfrinachol, gyda rhai eithriadau. Efallai y bydd rhaid i ni ddweud wrth eraill os yw bywyd rhywun mewn perygl. Mae'r un peth yn wir os yw plentyn neu oedolyn mewn perygl o niwed.

    Fyddai'n well gennych chi siarad dros y ffôn? Ffoniwch { $phone-link }.

    Ga i ddweud wrth gynghorydd eich bod chi yma?
    .words = pwy sy'n darllen hyn, pwy fydd yn darllen hyn, pwy sy'n ei ddarllen, pwy sy'n gweld hyn, pwy all weld hyn, pwy sy'n gallu gweld hyn, beth maen nhw'n ei weld, ydyn nhw'n gweld fy enw, ydyn nhw'n gweld fy rhif, ydy hyn yn breifat, ydy o'n breifat, ydy hyn yn gyfrinachol, am faint ydych chi'n ei gadw, beth ydw i'n cytuno iddo, darllen eto
# The same in a few words, after the person asked something else in between.
adviser-ask-again = Ydych chi eisiau ysgrifennu at gynghorydd o hyd? Pwyswch fotwm, neu teipiwch ie neu na.
adviser-agree = Ie, gofyn am gynghorydd
    .words = ie, ia, ie plîs, ia plîs, ie os gwelwch yn dda, cewch, ydw, iawn, ocê, ok, cytuno, rwy'n cytuno, dwi'n cytuno, siŵr, wrth gwrs
adviser-decline = Na, dim diolch
    .words = na, nage, na chewch, nac ydw, dim diolch, ddim nawr, dim nawr, dim rwan

# They would rather not.
adviser-declined = Mae hynny'n iawn. Does neb ar ein tîm yn gweld y sgwrs hon. Gallwch chi ofyn i mi, neu ffonio { $phone-link }.

# No adviser can be reached in this chat. $open says whether the advice line is open.
adviser-away =
    { $open ->
        [open] Allwch chi ddim siarad â chynghorydd yn y sgwrs hon ar hyn o bryd. Ffoniwch { $phone-link }, os gwelwch yn dda. Mae'r llinell ar agor tan { $closes } heddiw.
       *[other] Allwch chi ddim siarad â chynghorydd yn y sgwrs hon ar hyn o bryd. Mae ein llinell gyngor yn agor { $opens }. Y rhif yw { $phone-link }.
    }

# They are in the queue now. What they write is kept until an adviser comes. If none comes, it
# is erased.
adviser-waiting =
    Rydw i wedi dweud wrth ein cynghorwyr eich bod chi yma. { $ahead ->
        [0] Chi sydd nesaf.
        [one] Mae 1 person o'ch blaen chi.
        [two] Mae 2 berson o'ch blaen chi.
        [few] Mae { $ahead } o bobl o'ch blaen chi.
        [many] Mae { $ahead } o bobl o'ch blaen chi.
       *[other] Mae { $ahead } o bobl o'ch blaen chi.
    } Alla i ddim dweud faint o amser fydd hyn.

    Gallwch chi ysgrifennu nawr beth yw'r pwnc. Bydda i'n ei gadw nes daw cynghorydd, ac yna'n ei anfon ymlaen. Os na ddaw neb, bydda i'n ei ddileu. Os nad ydych chi eisiau aros, teipiwch: stopio aros.

    Os oes angen help arnoch chi ar unwaith, peidiwch ag aros, os gwelwch yn dda. Pwyswch y botwm: { line-urgent }.

    Os byddai'n well gennych chi ffonio: { $phone-link }.

# They are still in the queue. They are told this every few minutes.
adviser-still-waiting =
    Rydych chi'n aros am gynghorydd o hyd. { $ahead ->
        [0] Chi sydd nesaf.
        [one] Mae 1 person o'ch blaen chi.
        [two] Mae 2 berson o'ch blaen chi.
        [few] Mae { $ahead } o bobl o'ch blaen chi.
        [many] Mae { $ahead } o bobl o'ch blaen chi.
       *[other] Mae { $ahead } o bobl o'ch blaen chi.
    } Alla i ddim dweud faint o amser fydd hyn.

    Os byddai'n well gennych chi ffonio: { $phone-link }. Os nad ydych chi eisiau aros, teipiwch: stopio aros.
    .words = faint o amser, faint o amser fydd hyn, pa mor hir, pa mor hir fydd hyn, faint mwy, ble ydw i yn y ciw, lle ydw i yn y ciw, ai fi sydd nesaf, fi sydd nesaf, faint o bobl, faint o bobl sydd o mlaen i, pwy sydd o mlaen i, pryd fydd rhywun yn dod, pryd fydd cynghorydd yn dod, pryd mae fy nhro i
adviser-stop-waiting = Stopio aros
    .words =
        canslo, canslwch, canslo plîs, peidio aros, peidiwch ag aros, dwi ddim eisiau aros,
        dwi ddim isio aros, dydw i ddim eisiau aros, gadael y ciw, dim ots, anghofiwch o,
        anghofiwch e

# What they wrote while they wait.
adviser-held = Diolch. Rwy'n cadw hyn i'r cynghorydd. Does dim cynghorydd wedi ei ddarllen eto. Os nad ydych chi eisiau aros, teipiwch: stopio aros.
adviser-held-full = Doeddwn i ddim yn gallu cadw'r neges hon. Alla i ddim cadw mwy i'r cynghorydd. Arhoswch, neu ffoniwch { $phone-link }, os gwelwch yn dda.
adviser-held-changed = Rydw i wedi newid hyn yn yr hyn rwy'n ei gadw i'r cynghorydd.

# They wait no longer.
adviser-cancelled =
    { $held ->
        [0] Dydych chi ddim yn aros mwyach.
       *[other] Dydych chi ddim yn aros mwyach. Wnes i ddim pasio ymlaen beth ysgrifennoch chi wrth aros. Rydw i wedi ei ddileu.
    } Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr. I ofyn am gynghorydd eto, teipiwch: siarad.

# Nobody could take them in time. $urgent says whether they wrote something that sounded urgent.
adviser-not-taken =
    Mae'n ddrwg gen i. Does dim cynghorydd yn rhydd ar hyn o bryd. Dydych chi ddim yn aros mwyach, a does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.{ $held ->
        [0] {""}
       *[other] {" "}Wnes i ddim pasio ymlaen beth ysgrifennoch chi wrth aros. Rydw i wedi ei ddileu.
    }{ $urgent ->
        [yes] {""}

            Os ydych chi mewn perygl, peidiwch ag aros, os gwelwch yn dda. Ffoniwch { $number-emergency } nawr. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.
       *[no] {""}
    }

    Ffoniwch ni ar { $phone-link }, os gwelwch yn dda. Neu gallwn ni eich ffonio chi. { $chat ->
        [open] Gallwch chi hefyd ofyn am gynghorydd eto: pwyswch { line-talk }.
       *[closed] Am y tro, allwch chi ddim gofyn am gynghorydd yma eto.
    }

# The line closed before an adviser could take them, or the team takes nobody new in this chat
# today. $open says whether the advice line is open for calls all the same.
adviser-line-closed =
    Mae'n ddrwg gen i. { $open ->
        [open] All ein cynghorwyr ddim cymryd neb newydd yn y sgwrs hon am y tro.
       *[other] Mae ein llinell gyngor wedi cau am y tro, a doedd dim cynghorydd yn gallu dod.
    } Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.{ $held ->
        [0] {""}
       *[other] {" "}Wnes i ddim pasio ymlaen beth ysgrifennoch chi wrth aros. Rydw i wedi ei ddileu.
    }{ $urgent ->
        [yes] {""}

            Os ydych chi mewn perygl, peidiwch ag aros, os gwelwch yn dda. Ffoniwch { $number-emergency } nawr. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.
       *[no] {""}
    }

    { $open ->
        [open] Ffoniwch ni ar { $phone-link }, os gwelwch yn dda. Mae'r llinell ar agor tan { $closes } heddiw.
       *[other] Mae ein llinell yn agor { $opens }. Y rhif yw { $phone-link }.
    } Neu gallwn ni eich ffonio chi.

# The adviser had to go, or does not answer, and nobody else is there. $can-call says whether we
# can call them.
adviser-nobody-else =
    { $silent ->
        [yes] { $adviser ->
                [none] Dydy'r cynghorydd ddim yn ateb, mae'n ddrwg gen i.
               *[other] Dydy { $adviser } ddim yn ateb, mae'n ddrwg gen i.
            }
       *[no] { $adviser ->
                [none] Roedd rhaid i'r cynghorydd fynd, mae'n ddrwg gen i.
               *[other] Roedd rhaid i { $adviser } fynd, mae'n ddrwg gen i.
            }
    } { $open ->
        [open] All neb arall gymryd drosodd yn y sgwrs hon nawr, felly mae'r sgwrs wedi gorffen.
       *[other] Rydyn ni ar gau nawr, felly mae'r sgwrs wedi gorffen.
    } Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.{ $urgent ->
        [yes] {""}

            Os ydych chi mewn perygl, peidiwch ag aros, os gwelwch yn dda. Ffoniwch { $number-emergency } nawr. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.
       *[no] {""}
    }

    { $open ->
        [open] Ffoniwch ni ar { $phone-link }, os gwelwch yn dda. Mae'r llinell ar agor tan { $closes } heddiw.
       *[other] Mae ein llinell yn agor { $opens }. Y rhif yw { $phone-link }.
    }{ $can-call ->
        [yes] {" "}Neu gallwn ni eich ffonio chi.
       *[no] {""}
    }

# The team cannot be reached in this chat because of a fault on our side.
adviser-no-desk =
    Mae'n ddrwg gen i. Mae rhywbeth wedi torri ar ein hochr ni, a does dim cynghorydd yn gallu darllen y sgwrs hon nawr.{ $held ->
        [0] {""}
       *[other] {" "}Wnes i ddim pasio ymlaen beth ysgrifennoch chi wrth aros. Rydw i wedi ei ddileu.
    }{ $urgent ->
        [yes] {""}

            Os ydych chi mewn perygl, peidiwch ag aros, os gwelwch yn dda. Ffoniwch { $number-emergency } nawr. I gael help iechyd meddwl ar frys, ffoniwch { $number-nhs-111 } a dewiswch yr opsiwn iechyd meddwl.
       *[no] {""}
    }

    Ffoniwch { $phone-link }, os gwelwch yn dda. Mae'r llinell ar agor { $hours }.
adviser-call-me = Ffoniwch fi, plîs
    .words = ffoniwch fi, ffonia fi, ffonio fi, ffoniwch fi'n ôl, ffoniwch fi nôl, galwch fi, ffoniwch fi os gwelwch yn dda, rhowch ganiad i mi

# An adviser is there now.
adviser-joined =
    { $adviser ->
        [none] Rydych chi nawr yn siarad â chynghorydd o'n tîm ni. Mae beth rydych chi'n ei ysgrifennu yn mynd at y cynghorydd.
       *[other] { $adviser }, cynghorydd o'n tîm ni, sy'n siarad â chi nawr. Mae beth rydych chi'n ei ysgrifennu yn mynd at { $adviser }.
    }

    I gael help ar frys, gallwch chi bwyso'r botwm isod unrhyw bryd. I orffen y sgwrs, teipiwch: gorffen y sgwrs.

# They tapped a button, or typed a command, menu or stop, while an adviser is there. Also after
# they said that they want to go on.
adviser-talking =
    { $adviser ->
        [none] Rydych chi'n siarad â chynghorydd. Mae beth rydych chi'n ei ysgrifennu yn mynd at y cynghorydd.
       *[other] { $adviser } sy'n siarad â chi. Mae beth rydych chi'n ei ysgrifennu yn mynd at { $adviser }.
    } Dydw i ddim yn pasio ymlaen fotymau rydych chi'n eu pwyso.

    I orffen y sgwrs gyda'r cynghorydd, pwyswch y botwm neu teipiwch: gorffen y sgwrs. Neu daliwch ati i ysgrifennu.
adviser-end = Gorffen y sgwrs
    .words = gorffen y sgwrs, gorffen sgwrs, gorffennwch y sgwrs, gorffen y sgwrs plîs, gorffen y sgwrs os gwelwch yn dda, gorffen y sgwrs nawr
adviser-stay = Dal ati i siarad
    .words = dal ati, cario ymlaen, parhau

# The person ended the chat. Two buttons follow: did it help?
adviser-ended =
    Mae'r sgwrs gyda'r cynghorydd wedi gorffen. Rydych chi'n ôl gyda fi, y bot. Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.

    Oedd hyn o help?

# The adviser ended the chat.
adviser-closed =
    { $adviser ->
        [none] Mae'r cynghorydd wedi gorffen y sgwrs.
       *[other] Mae { $adviser } wedi gorffen y sgwrs.
    } Rydych chi'n ôl gyda fi, y bot. Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.

    Oedd hyn o help?

# The adviser ended the chat, and for some days no adviser can be asked for here.
adviser-blocked =
    { $chat ->
        [yes] { $adviser ->
                [none] Mae'r cynghorydd wedi gorffen y sgwrs.
               *[other] Mae { $adviser } wedi gorffen y sgwrs.
            }{" "}
       *[no] {""}
    }Am { $days ->
        [zero] { $days } diwrnod
        [one] 1 diwrnod
        [two] 2 ddiwrnod
        [few] { $days } diwrnod
        [many] { $days } diwrnod
       *[other] { $days } diwrnod
    }, allwch chi ddim ysgrifennu at gynghorydd yma, na gofyn i ni eich ffonio. Gallwch chi ofyn i mi o hyd, a ffonio { $phone-link }. Mae help ar frys yno bob amser.

# The block was taken back.
adviser-unblocked = Gallwch chi ysgrifennu at gynghorydd yma eto. I ofyn am un, teipiwch: siarad.

# They had everything erased. $state is waiting, talking or callback.
adviser-forgotten =
    { $state ->
        [talking] { $adviser ->
                [none] Mae'r sgwrs gyda'r cynghorydd wedi gorffen.
               *[other] Mae sgwrs { $adviser } gyda chi wedi gorffen.
            }
        [waiting] Dydych chi ddim yn aros am gynghorydd mwyach.
       *[callback] Fyddwn ni ddim yn eich ffonio chi.
    } Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr.

# They want to talk to somebody, and are talking to an adviser already.
adviser-already =
    { $adviser ->
        [none] Rydych chi'n siarad â chynghorydd yn barod. Ysgrifennwch yma, a bydd y cynghorydd yn ei gael.
       *[other] Mae { $adviser } yn siarad â chi yn barod. Ysgrifennwch yma, a bydd { $adviser } yn ei gael.
    }

# The adviser had to go.
adviser-handed-back =
    { $adviser ->
        [none] Roedd rhaid i'r cynghorydd fynd, mae'n ddrwg gen i.
       *[other] Roedd rhaid i { $adviser } fynd, mae'n ddrwg gen i.
    } Rydw i wedi gofyn am gynghorydd arall. { $ahead ->
        [0] Chi sydd nesaf.
        [one] Mae 1 person o'ch blaen chi.
        [two] Mae 2 berson o'ch blaen chi.
        [few] Mae { $ahead } o bobl o'ch blaen chi.
        [many] Mae { $ahead } o bobl o'ch blaen chi.
       *[other] Mae { $ahead } o bobl o'ch blaen chi.
    } Gall y cynghorydd nesaf ddarllen beth ysgrifennoch chi o'r blaen. Os byddai'n well gennych chi ffonio: { $phone-link }.

# The adviser did not answer for a while.
adviser-silent =
    { $adviser ->
        [none] Dydy'r cynghorydd ddim yn ateb, mae'n ddrwg gen i.
       *[other] Dydy { $adviser } ddim yn ateb, mae'n ddrwg gen i.
    } Rydw i wedi gofyn am gynghorydd arall. { $ahead ->
        [0] Chi sydd nesaf.
        [one] Mae 1 person o'ch blaen chi.
        [two] Mae 2 berson o'ch blaen chi.
        [few] Mae { $ahead } o bobl o'ch blaen chi.
        [many] Mae { $ahead } o bobl o'ch blaen chi.
       *[other] Mae { $ahead } o bobl o'ch blaen chi.
    } Gall y cynghorydd nesaf ddarllen beth ysgrifennoch chi o'r blaen. Os byddai'n well gennych chi ffonio: { $phone-link }.

# Another team can help better.
adviser-transferred =
    { $adviser ->
        [none] Mae'r cynghorydd wedi gofyn i un arall o'n timau siarad â chi.
       *[other] Mae { $adviser } wedi gofyn i un arall o'n timau siarad â chi.
    } Dydyn nhw ddim yn gweld beth ysgrifennoch chi o'r blaen. Gallwch chi ysgrifennu eto nawr am beth rydych chi eisiau siarad. { $ahead ->
        [0] Chi sydd nesaf.
        [one] Mae 1 person o'ch blaen chi.
        [two] Mae 2 berson o'ch blaen chi.
        [few] Mae { $ahead } o bobl o'ch blaen chi.
        [many] Mae { $ahead } o bobl o'ch blaen chi.
       *[other] Mae { $ahead } o bobl o'ch blaen chi.
    }

# They have not written for a while.
adviser-still-there =
    { $adviser ->
        [none] Mae'r cynghorydd yn aros am eich ateb.
       *[other] Mae { $adviser } yn aros am eich ateb.
    } Ydych chi yno o hyd? Cymerwch eich amser. Os na fyddwch chi'n ysgrifennu dim, bydda i'n gorffen y sgwrs ymhen { $minutes ->
        [zero] 0 munud
        [one] 1 munud
        [two] 2 funud
        [few] { $minutes } munud
        [many] { $minutes } munud
       *[other] { $minutes } munud
    }. { $chat ->
        [open] Gallwch chi ofyn am gynghorydd eto ar ôl hynny.
       *[closed] Fyddwn ni ddim yn cymryd neb newydd yn y sgwrs hon bryd hynny. Gallwch chi ein ffonio ni ar { $phone-link }. Mae ein llinell ar agor { $hours }.
    }
adviser-ended-silent =
    Rydw i wedi gorffen y sgwrs gyda'r cynghorydd, gan na wnaethoch chi ysgrifennu. Mae hynny'n iawn. Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu nawr. { $chat ->
        [open] Gallwch chi ofyn am gynghorydd eto.
       *[closed] { $open ->
                [open] Dydyn ni ddim yn cymryd neb newydd yn y sgwrs hon ar hyn o bryd. Gallwch chi ein ffonio ni ar { $phone-link } tan { $closes } heddiw.
               *[other] Mae ein llinell yn agor { $opens }. Y rhif yw { $phone-link }.
            }
    }

# A photo, a voice message and so on. Words that came with it are passed on.
adviser-cannot-send = Alla i ddim pasio hwn ymlaen i'r cynghorydd, dim ond geiriau. Ysgrifennwch ef mewn geiriau, neu ffoniwch { $phone-link }, os gwelwch yn dda.

# The team's side is not working.
adviser-not-reached = Mae'n ddrwg gen i. Wnaeth rhywbeth ysgrifennoch chi ddim cyrraedd ein tîm. Anfonwch ef eto yn nes ymlaen, neu ffoniwch { $phone-link }, os gwelwch yn dda.
adviser-slow = Dydy'r cynghorydd ddim wedi cael beth ysgrifennoch chi eto. Mae'n cymryd ychydig mwy o amser ar hyn o bryd. Bydda i'n dweud wrthych chi os na fydd yn cyrraedd.

# The adviser offers to call.
adviser-would-call =
    { $adviser ->
        [none] Hoffai'r cynghorydd siarad â chi dros y ffôn.
       *[other] Hoffai { $adviser } siarad â chi dros y ffôn.
    } Gawn ni eich ffonio chi? Os felly, pwyswch y botwm: { adviser-call-me }. Os na, daliwch ati i ysgrifennu.

# They would rather not be called.
adviser-no-call =
    { $adviser ->
        [none] Iawn, dim galwad. Rydych chi'n dal i ysgrifennu at y cynghorydd.
       *[other] Iawn, dim galwad. Rydych chi'n dal i ysgrifennu at { $adviser }.
    }

# Did it help?
adviser-helped = Roedd o help
    .words = ie, ia, oedd, do, oedd diolch, do diolch, ie diolch, roedd yn help, mi oedd o
adviser-not-helped = Nid oedd o help
    .words = na, nac oedd, naddo, ddim wir, ddim felly, doedd o ddim, doedd e ddim
adviser-thanks = Diolch am ddweud wrtha i. Dim ond cyfri eich ateb rydyn ni.

# Being called. What it means, before the questions. privacy-advisers has to say the same.
callback-before =
    Darllenwch hwn cyn i chi deipio rhif, os gwelwch yn dda.

    Dim ond y cynghorydd sy'n eich ffonio chi sy'n gweld y rhif cyfan. Mae ein tîm yn gweld ei dri digid olaf, yr enw rydych chi'n ei roi, a'ch atebion yma. Maen nhw'n gweld pa dudalennau rydych chi'n eu darllen, ac a oedd rhywbeth ysgrifennoch chi yn swnio'n frys. Dydyn nhw ddim yn gweld eich enw na'ch rhif ar Telegram.

    Rydyn ni'n dileu'r rhif a'r enw ar ôl yr alwad, neu ar ôl { $callback-days ->
        [two] 2 ddiwrnod
       *[other] { $callback-days } diwrnod
    }. Gall Telegram ddarllen y sgwrs hon. Nid yw wedi'i hamgryptio o un pen i'r llall (end-to-end encrypted). Mae beth rydych chi'n ei deipio yn aros ynddi nes byddwch chi'n ei ddileu.

    Fyddai'n well gennych chi ein ffonio ni? Y rhif yw { $phone-link }.

# Being called. The questions come one after the other.
# $callback-number is the number they gave. $again says whether the last answer did not fit.
callback-number =
    { $again ->
        [yes] Alla i ddim defnyddio hynny fel rhif. Teipiwch rif yn y Deyrnas Unedig y gallwn ni ei ffonio, mewn digidau, er enghraifft rhif ffôn symudol, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.
       *[no] Pa rif ddylen ni ei ffonio? Teipiwch y rhif, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.
    }
    .zero-words = sero, zero, o, oh
    .double-words = dwbl, dwbwl, ddwbl
    .triple-words = tripl, trebl, triphlyg
    .plus-words = plws, plys
# In a chat they wrote something that is no answer to the question about the call.
callback-passed-on =
    { $adviser ->
        [none] Rydw i wedi pasio hyn ymlaen i'r cynghorydd.
       *[other] Rydw i wedi pasio hyn ymlaen i { $adviser }.
    } Ar gyfer yr alwad mae angen ateb arna i o hyd:
# An adviser called, and the number was wrong. They are asked for another.
callback-wrong-number = Fe wnaethon ni geisio eich ffonio chi, ond mae'n ymddangos bod y rhif roesoch chi yn anghywir. Rydw i wedi ei ddileu. Os ydych chi eisiau galwad o hyd, rhowch rif arall i ni, os gwelwch yn dda.
# The adviser has gone while they were asked for a number.
callback-ended = Dydw i ddim yn gofyn i chi am alwad mwyach. Peidiwch â theipio rhif ffôn nawr, os gwelwch yn dda. Os ydych chi eisiau galwad o hyd, teipiwch: ffoniwch fi.
# They typed a number after that. A button follows to ask for a call.
callback-kept-back = Mae hynny'n edrych fel rhif ffôn. Wnes i ddim ei basio ymlaen, a wnes i ddim ei gadw. Dim ond cynghorydd sy'n eich ffonio chi ddylai ei weld. Os ydych chi eisiau galwad, pwyswch y botwm neu teipiwch: ffoniwch fi.
# They typed a number in a chat where another question about the call is open. It follows again.
callback-number-beside = Mae hynny'n edrych fel rhif ffôn. Wnes i ddim ei basio ymlaen. I roi rhif arall i ni ar gyfer yr alwad, teipiwch: rhif anghywir.
callback-number-right =
    { $again ->
        [yes] Wnes i ddim deall hynny. Teipiwch ie neu na, neu teipiwch rif arall, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Rydw i wedi deall { $callback-number }. Ydy hynny'n iawn?
    .words = rhif anghywir, y rhif anghywir, rhif rong, rhif arall, rhif gwahanol, newid y rhif, newid fy rhif, newid rhif, mae'r rhif yn anghywir, mae'r rhif yn rong, dwi eisiau newid y rhif, dwi isio newid y rhif, y rhif, rhif
callback-name =
    { $again ->
        [yes] Doedd hynny ddim yn edrych fel enw i mi. Rydyn ni'n gofyn am enw er mwyn i'r person iawn ddod at y ffôn. Teipiwch enw, neu teipiwch: dim enw. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Am bwy ddylen ni ofyn? Gallwch chi ddyfeisio enw. Mae ein tîm yn ei weld.
    .words = enw anghywir, yr enw anghywir, enw rong, enw arall, enw gwahanol, newid yr enw, newid fy enw, newid enw, mae'r enw yn anghywir, dwi eisiau newid yr enw, yr enw, enw
    .before-words = fy enw i yw, fy enw i ydy, fy enw yw, fy enw ydy, fy enw i, fy enw, yr enw yw, yr enw ydy, enw, fi yw, fi ydy, gofynnwch am, plîs gofynnwch am, gofyn am, galwch fi'n
    .never-words = beth, be, pwy, pam mae, pam bod, pam ydych, pam dych, pam rydych, pam dylwn, sut, pryd, ble, lle, pa, faint, oes, ydy, ydych, ydw, oedd, ga i, gaf i, gawn, allwch, alla i, allaf, fyddwch, fydd, bydd, ddylwn, os, ond, achos, dim, ddim, nid, na, nage, byth, rydw, rwy, rwy'n, dw, dwi, dwi'n, dydw, hoffwn, mae'n, mae'r, mae hyn, hyn, hynny, fy, anghywir, rong, newid, stop, stopio, canslo, dywedwch, rhif, enw, amser, sori, arhoswch, ie, ia, plîs
callback-no-name = Peidio gofyn am neb
    .words = dim enw, na, well gen i beidio dweud, byddai'n well gen i beidio dweud, neb, sgipio
callback-voicemail =
    { $again ->
        [yes] Wnes i ddim deall hynny. Teipiwch ie neu na, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Os na fydd neb yn ateb, gawn ni adael neges?
callback-say-who =
    { $again ->
        [yes] Wnes i ddim deall hynny. Teipiwch ie neu na, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Os bydd rhywun arall yn ateb, gawn ni ddweud mai llinell gyngor ydyn ni?
# .words lists little words that may stand beside a time.
callback-when =
    { $again ->
        [yes] Wnes i ddim deall hynny, neu allwn ni ddim ffonio bryd hynny. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Pryd ddylen ni eich ffonio chi? Rydyn ni'n ffonio tra bydd ein llinell ar agor, ond ddim ar unrhyw adeg arall. Teipiwch rif neu amser:

    { $times }
    .words = yn, y, yr, ar, am, plîs, os, gwelwch, dda, byddai, bydd, fydd, mae, yw, ydy, gorau, orau, da, iawn, ocê, ok, ie, ia, fi, i, well, gen, hoffwn, wedyn, ddydd, dydd, diwrnod, nesaf, tua, ôl, o, or, gloch, hanner, awr, wedi, chwarter, ffoniwch, ffonio, galw, gallwch, chi, efallai, rhywbryd, unrhyw, amser, gyfleus, siwtio, grêt
    .today-words = heddiw, heddi, hediw
    .tomorrow-words = yfory, fory, yfori, ifory
    .morning-words = bore, fore, bora
    .afternoon-words = prynhawn, brynhawn, pnawn, bnawn, prynhawnau, p'nawn, cinio, ginio
callback-any-time = Unrhyw bryd mae'r llinell ar agor
    .words = unrhyw bryd, unrhyw amser, pryd bynnag
# $day is a day of the week, $date its date.
callback-morning = bore { $day } { $date }
callback-afternoon = prynhawn { $day } { $date }
callback-confirm =
    { $again ->
        [yes] Wnes i ddim deall hynny. Teipiwch ie neu na, os gwelwch yn dda. I stopio hyn, teipiwch: dim galwad.{" "}
       *[no] {""}
    }Ydy hyn i gyd yn gywir?

    Rydyn ni'n ffonio { $callback-number }.
    { $name ->
        [none] Dydyn ni ddim yn gofyn am neb wrth ei enw.
       *[other] Rydyn ni'n gofyn am { $name }.
    }
    { $voicemail ->
        [yes] Cawn ni adael neges.
       *[no] Dydyn ni ddim yn gadael neges.
    }
    { $say-who ->
        [yes] Cawn ni ddweud mai llinell gyngor ydyn ni.
       *[no] Dydyn ni ddim yn dweud pwy ydyn ni wrth neb arall.
    }
    Pryd: { $when }.
    .words = amser anghywir, yr amser anghywir, amser rong, amser arall, amser gwahanol, newid yr amser, newid amser, mae'r amser yn anghywir, newid y diwrnod, diwrnod arall, diwrnod anghywir, dwi eisiau newid yr amser, yr amser, amser, pryd
# They said that something of it is not right.
callback-change = Beth sydd ddim yn iawn? Teipiwch: rhif, enw neu amser. Os nad ydych chi eisiau galwad, teipiwch: dim galwad.
callback-yes = Ie
    .words = ia, ie plîs, ia plîs, ydy, ydi, cewch, iawn, ocê, ok, mae'n iawn, cywir, mae'n gywir
callback-no = Na
    .words = nage, nac ydy, nac ydi, na chewch, dim diolch, na dim diolch, anghywir
callback-send = Ie, ffoniwch fi, plîs
    .words = ie, ia, ie plîs, ia plîs, ydy, ydi, iawn, ocê, ok, anfon, anfonwch, cywir, mae'n gywir
callback-cancel = Dim galwad, diolch
    .words =
        canslwch, dim galwad, dim galwad plîs, peidiwch â ffonio, peidiwch â fy ffonio,
        peidiwch â ffonio fi, peidiwch ffonio fi, canslo'r alwad, canslo fy ngalwad,
        dwi ddim eisiau galwad, dwi ddim isio galwad, dydw i ddim eisiau galwad, stopio'r alwad
    .loose-words = canslo, canslo popeth, canslo hyn, dim ots, anghofiwch o, anghofiwch e, anghofiwch amdano, wedi newid fy meddwl, dwi wedi newid fy meddwl, rydw i wedi newid fy meddwl, rwy wedi newid fy meddwl
    .beside-words = plîs, os, gwelwch, yn, dda, sori, ocê, ok, iawn, o, na, ie, ia, diolch, nawr, rwan, jyst, helo, wel, felly, a
# $chat says whether they were writing with an adviser: then that is over now.
callback-kept =
    { $chat ->
        [yes] { $adviser ->
                [none] Diolch. Mae'r sgwrs gyda'r cynghorydd wedi gorffen. Bydd y cynghorydd yn eich ffonio chi. Bydd yn ceisio
               *[other] Diolch. Mae sgwrs { $adviser } gyda chi wedi gorffen. Bydd { $adviser } yn eich ffonio chi. Bydd yn ceisio
            }
       *[no] Diolch. Bydd cynghorydd yn eich ffonio chi. Bydd yn ceisio
    } hyd at dair gwaith, tra bydd ein llinell ar agor. Does neb ar ein tîm yn darllen beth rydych chi'n ei ysgrifennu yma nawr.

    Gallwch chi ein ffonio ni hefyd: { $phone-link }. Os nad ydych chi eisiau'r alwad mwyach, teipiwch: dim galwad.
# $given says whether they had given a number.
callback-cancelled =
    { $given ->
        [yes] Fyddwn ni ddim yn eich ffonio chi. Rydw i wedi dileu eich rhif.
       *[no] Iawn, dim galwad.
    }
callback-already =
    Rydych chi wedi gofyn i ni eich ffonio chi. Pryd: { $when }. Bydd cynghorydd yn ffonio tra bydd ein llinell ar agor. Os byddai'n well gennych chi ffonio: { $phone-link }.

    Os nad ydych chi eisiau'r alwad mwyach, teipiwch: dim galwad. I newid y rhif neu'r amser, teipiwch dim galwad hefyd, ac yna gofynnwch am alwad eto.

    Alla i ddim trosglwyddo dim i'r cynghorydd. Dywedwch wrthyn nhw pan fyddan nhw'n ffonio.
    .about-words = galw, galwad, alwad, ffonio, ffoniwch, ffonia, ffoniodd, cynghorydd, gynghorydd, nghynghorydd
callback-no-answer =
    { $tries ->
        [1] Ffonion ni chi, a wnaeth neb ateb. Byddwn ni'n ceisio eto tra bydd ein llinell ar agor.
       *[other] Ffonion ni chi eto, a wnaeth neb ateb. Byddwn ni'n ceisio unwaith eto.
    } Gallwch chi ein ffonio ni hefyd: { $phone-link }.
callback-given-up = Ffonion ni chi dair gwaith, a wnaeth neb ateb. Rydw i wedi dileu eich rhif. Gallwch chi ein ffonio ni ar { $phone-link }, neu ofyn am alwad eto.
# An adviser has noted that they talked, or that no call is wanted: a slip would leave the person
# waiting.
callback-done = Mae cynghorydd wedi nodi bod yr alwad hon wedi'i gwneud. Rydw i wedi dileu eich rhif. Os nad oes neb wedi siarad â chi, gofynnwch am alwad eto, neu ffoniwch ni ar { $phone-link }.
callback-expired =
    Mae'n ddrwg gen i. Wnaethon ni ddim llwyddo i'ch ffonio chi o fewn { $callback-days ->
        [two] 2 ddiwrnod
       *[other] { $callback-days } diwrnod
    }. Rydw i wedi dileu eich rhif. Ffoniwch ni ar { $phone-link }, os gwelwch yn dda.
