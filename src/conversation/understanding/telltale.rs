//! Words that are common and may all the same tell who somebody is: names that are words too,
//! numbers and dates in words, the streets of addresses.

/// First names, surnames and places of Britain that are words too, or that our own texts may
/// name. They are taken out wherever they stand.
const NAMES: &str = "alex ali amber angel april ash august autumn bath battle bay bill bishop bob bolton \
    bradford brighton bristol bury cardiff carol chase chris christian clay cliff cook \
    coventry crystal daisy dale dan dawn deal dean derby devon drew duke dundee earl edinburgh \
    essex eve faith fox frank gene glasgow glen grace grant guy harmony harry hazel heath \
    heather herb holly hope hove hull iris ivy jack jade james jay jean jo joe john joy june \
    kelly kent kim kit lancaster lance lee leeds leicester lily lincoln liverpool london luton \
    mark mason max melody mercy miles misty nash nick noel norm norwich olive oxford pat \
    patience paul pearl peg penny perry pete peter pike plymouth poole poppy preston prince \
    prudence ray reading reed rich river rob robin rod rose ross ruby rugby rye sage sally sam \
    sandwich sandy savage sheffield skip sky stew stone sue summer sunny swan tam ted tim tom \
    tony trinity troy van victor violet wade ware warren wells williams winter wolf wood york";

/// A name follows these.
const TITLES: &str = "mr mrs ms mx dr prof named surname";

/// And these, which may be two words.
const SAYS_ITS_NAME: &str = "names";

/// Numbers wherever they stand.
const NUMBERS: &str = "zero nought two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety fourth \
    fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth \
    eighteenth nineteenth twentieth thirtieth";

/// Numbers, or parts of dates, beside another number or each other.
const BESIDE_NUMBERS: &str = "one oh o double triple treble hundred thousand million first second third half \
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec";

/// Small words that are part of a number only between two others.
const BETWEEN: &str = "of and the in";

/// What streets and houses are called by.
const STREETS: &str = "street st road rd lane avenue ave close drive court place crescent terrace gardens grove \
    way square hill row mews walk park estate house flat cottage lodge";

/// So many words at most stand between the number of a house and the street.
const STREET_WORDS: usize = 4;

/// Words that tell nothing in small letters and may be a name with a capital, also where we
/// ourselves give them one.
const NAMES_WITH_A_CAPITAL: &str = "long march may short will young";

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A common word.
    Common,
    /// A word that may tell who somebody is.
    Telling,
    /// A number.
    Number,
}

/// A word of a text, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) word: String,
    pub(super) sort: Sort,
}

/// Finds what tells who somebody is among words that are common one by one.
pub(super) fn find(words: &mut [Word]) {
    names(words);
    numbers(words);
    streets(words);
}

/// Whether a capital in the middle of a sentence makes a name of a word, also of one that we
/// write with a capital.
pub(super) fn is_name_with_a_capital(word: &str) -> bool {
    is_in(NAMES_WITH_A_CAPITAL, word)
}

fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|one| one == word)
}

fn names(words: &mut [Word]) {
    let mut follow = 0_usize;
    for index in 0..words.len() {
        let before = index.checked_sub(1).and_then(|index| words.get(index));
        let is_name_is = words[index].word == "is" && before.is_some_and(|it| it.word == "name");
        let word = &mut words[index];
        if is_name_is || word.word == SAYS_ITS_NAME {
            follow = 2;
            continue;
        }
        let is_letter = word.word.chars().count() == 1 && !matches!(word.word.as_str(), "a" | "i");
        let is_telling = follow > 0 || is_letter || is_in(NAMES, &word.word);
        if word.sort == Sort::Common && is_telling {
            word.sort = Sort::Telling;
        }
        follow = follow
            .saturating_sub(1)
            .max(usize::from(is_in(TITLES, &word.word)));
    }
}

/// Numbers in words, and the parts of dates with them: all of a row of such words that has a
/// number in it, or two of its parts.
fn numbers(words: &mut [Word]) {
    for word in &mut *words {
        if is_in(NUMBERS, &word.word) {
            word.sort = Sort::Number;
        }
    }
    let is_part = |word: &Word| word.sort == Sort::Number || is_in(BESIDE_NUMBERS, &word.word);
    let is_small = |word: &Word| is_in(BETWEEN, &word.word);
    for row in words.chunk_by_mut(|one, next| {
        (is_part(one) || is_small(one)) == (is_part(next) || is_small(next))
    }) {
        let Some(first) = row.iter().position(is_part) else {
            continue;
        };
        let last = row.iter().rposition(is_part).unwrap_or(first);
        let row = &mut row[first..=last];
        let parts = row.iter().filter(|word| is_part(word)).count();
        if parts > 1 || row[0].sort == Sort::Number {
            for word in row {
                word.sort = Sort::Number;
            }
        }
    }
}

/// What stands between the number of a house and its street.
fn streets(words: &mut [Word]) {
    for index in 0..words.len() {
        if words[index].sort != Sort::Number {
            continue;
        }
        let end = words.len().min(index + 1 + STREET_WORDS);
        let street = (index + 1..end)
            .rev()
            .find(|at| is_in(STREETS, &words[*at].word));
        let Some(street) = street else { continue };
        for word in &mut words[index + 1..=street] {
            if word.sort == Sort::Common {
                word.sort = Sort::Telling;
            }
        }
    }
}
