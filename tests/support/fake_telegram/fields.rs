//! Which methods Telegram has, and which fields each takes.
//! A field outside its list is a violation: Telegram would silently ignore it.

/// Fields every sending method takes.
const SENDING: &[&str] = &[
    "business_connection_id",
    "chat_id",
    "message_thread_id",
    "direct_messages_topic_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "suggested_post_parameters",
    "reply_parameters",
    "reply_markup",
    "reply_to_message_id",
    "allow_sending_without_reply",
];

const TEXT: &[&str] = &[
    "text",
    "parse_mode",
    "entities",
    "link_preview_options",
    "disable_web_page_preview",
];

const COPYING: &[&str] = &[
    "from_chat_id",
    "message_id",
    "video_start_timestamp",
    "caption",
    "parse_mode",
    "caption_entities",
    "show_caption_above_media",
];

const EDITING: &[&str] = &[
    "business_connection_id",
    "chat_id",
    "message_id",
    "inline_message_id",
    "reply_markup",
];

const TOPIC: &[&str] = &["chat_id", "message_thread_id"];
const LOCALISED: &[&str] = &["language_code"];
const SCOPED: &[&str] = &["scope", "language_code"];
const CHAT: &[&str] = &["chat_id"];
const MANY: &[&str] = &["chat_id", "message_ids"];

type Known = (&'static str, &'static [&'static [&'static str]]);

const KNOWN: &[Known] = &[
    ("getMe", &[]),
    (
        "getUpdates",
        &[&["offset", "limit", "timeout", "allowed_updates"]],
    ),
    (
        "setWebhook",
        &[&[
            "url",
            "certificate",
            "ip_address",
            "max_connections",
            "allowed_updates",
            "drop_pending_updates",
            "secret_token",
        ]],
    ),
    ("deleteWebhook", &[&["drop_pending_updates"]]),
    ("getWebhookInfo", &[]),
    ("sendMessage", &[SENDING, TEXT]),
    (
        "sendContact",
        &[
            SENDING,
            &["phone_number", "first_name", "last_name", "vcard"],
        ],
    ),
    (
        "sendChatAction",
        &[TOPIC, &["business_connection_id", "action"]],
    ),
    ("editMessageText", &[EDITING, TEXT]),
    (
        "editMessageCaption",
        &[EDITING, &["caption", "parse_mode", "caption_entities"]],
    ),
    ("editMessageReplyMarkup", &[EDITING]),
    ("deleteMessage", &[CHAT, &["message_id"]]),
    ("deleteMessages", &[MANY]),
    ("copyMessage", &[SENDING, COPYING]),
    (
        "copyMessages",
        &[
            MANY,
            &[
                "message_thread_id",
                "direct_messages_topic_id",
                "from_chat_id",
                "disable_notification",
                "protect_content",
                "remove_caption",
            ],
        ],
    ),
    ("forwardMessage", &[SENDING, COPYING]),
    (
        "answerCallbackQuery",
        &[&[
            "callback_query_id",
            "text",
            "show_alert",
            "url",
            "cache_time",
        ]],
    ),
    (
        "setMessageReaction",
        &[CHAT, &["message_id", "reaction", "is_big"]],
    ),
    (
        "pinChatMessage",
        &[
            CHAT,
            &[
                "business_connection_id",
                "message_id",
                "disable_notification",
            ],
        ],
    ),
    (
        "unpinChatMessage",
        &[CHAT, &["business_connection_id", "message_id"]],
    ),
    ("getChat", &[CHAT]),
    ("getChatMember", &[CHAT, &["user_id"]]),
    ("getChatAdministrators", &[CHAT]),
    ("leaveChat", &[CHAT]),
    (
        "createForumTopic",
        &[CHAT, &["name", "icon_color", "icon_custom_emoji_id"]],
    ),
    (
        "editForumTopic",
        &[TOPIC, &["name", "icon_custom_emoji_id"]],
    ),
    ("closeForumTopic", &[TOPIC]),
    ("reopenForumTopic", &[TOPIC]),
    ("deleteForumTopic", &[TOPIC]),
    ("setMyCommands", &[SCOPED, &["commands"]]),
    ("getMyCommands", &[SCOPED]),
    ("deleteMyCommands", &[SCOPED]),
    ("setMyDescription", &[LOCALISED, &["description"]]),
    ("getMyDescription", &[LOCALISED]),
    (
        "setMyShortDescription",
        &[LOCALISED, &["short_description"]],
    ),
    ("getMyShortDescription", &[LOCALISED]),
    ("setMyName", &[LOCALISED, &["name"]]),
    ("getMyName", &[LOCALISED]),
    ("getFile", &[&["file_id"]]),
];

/// Methods Telegram has and this server does not play.
const NOT_MODELLED: &[&str] = &[
    "answerInlineQuery",
    "banChatMember",
    "close",
    "createChatInviteLink",
    "editGeneralForumTopic",
    "closeGeneralForumTopic",
    "editMessageMedia",
    "exportChatInviteLink",
    "forwardMessages",
    "getChatMemberCount",
    "getChatMenuButton",
    "getForumTopicIconStickers",
    "getUserProfilePhotos",
    "logOut",
    "promoteChatMember",
    "restrictChatMember",
    "sendAnimation",
    "sendAudio",
    "sendDice",
    "sendDocument",
    "sendLocation",
    "sendMediaGroup",
    "sendMessageDraft",
    "sendPhoto",
    "sendPoll",
    "sendSticker",
    "sendVenue",
    "sendVideo",
    "sendVoice",
    "setChatMenuButton",
    "setMyDefaultAdministratorRights",
    "unpinAllChatMessages",
    "unpinAllForumTopicMessages",
];

/// The method as Telegram spells it; names come in any case.
pub(super) fn spelled(name: &str) -> Option<&'static str> {
    KNOWN
        .iter()
        .map(|(known, _)| *known)
        .find(|known| known.eq_ignore_ascii_case(name))
}

/// A method Telegram has, but this server has no model of.
pub(super) fn is_beyond_the_model(name: &str) -> bool {
    NOT_MODELLED
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
}

pub(super) fn takes(method: &str, field: &str) -> bool {
    KNOWN
        .iter()
        .filter(|(known, _)| *known == method)
        .any(|(_, groups)| groups.iter().any(|group| group.contains(&field)))
}
