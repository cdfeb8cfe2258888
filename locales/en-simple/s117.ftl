# Shorter answers about section 117 after-care. What is not here comes from en/s117.ftl.

s117-what =
    Section 117 after-care is free help after you leave hospital.

    It is for some people sectioned under the Mental Health Act.

    117 is not a phone number.
    For urgent mental health help, call { $number-nhs-111 }.
    Choose the mental health option.

    The NHS and your council both have to provide after-care.

    It can be care, help with work, or supported housing.

s117-who =
    Some sections give you a right to section 117 after-care:
    section 3, 37, 45A, 47 or 48.

    You have it when you leave hospital.

    You also have it on a community treatment order (CTO).

    Section 2, 4, 5 or 38 alone does not give it.
    Going in by choice does not either.

    Children and young people have the right too.

s117-cost-and-how-long =
    Section 117 after-care is free, whatever your income or savings.
    Nobody can charge you for it.

    It has no time limit.

    Supported housing can be part of it.
    About rent, ask an adviser.

    It can only end when the NHS and council both agree.
    They have to agree you no longer need it.

    A bill, or someone wants to end it?
    Ask for the reasons in writing.

    Or talk to an adviser.
