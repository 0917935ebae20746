package org.ballotwatch.website;

import jakarta.inject.Singleton;

/** The frame around every page: title, navigation, style. */
@Singleton
class Template {
    private final String frame = Resource.required("website/page.html");

    /** @param root the relative path to the root of the service, empty or {@code ../} once or more */
    WebPage page(String title, String root, String content) {
        return WebPage.html(frame.replace("{title}", escaped(title))
                .replace("{home}", root.isEmpty() ? "./" : root)
                .replace("{root}", root)
                .replace("{content}", content));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
