package org.ballotwatch.website;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The pages of {@code src/docs} as HTML. A folder's index is its {@code README.md}. */
@Singleton
class Documentation {
    /** Matches a page, or a folder if it ends with a slash; never a path out of the folder. */
    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+/)*([a-z0-9-]+)?");

    private static final Pattern MARKDOWN_LINK = Pattern.compile("((?:[a-z0-9-]+/)*)([a-z0-9-]+|README)\\.md(#.*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("(https?:|#).*");
    private static final String SCHEMA = "../main/resources/schema.graphql";

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Template template;
    private final Map<String, WebPage> pages = new ConcurrentHashMap<>();

    Documentation(Template template) {
        this.template = template;
    }

    /** @param path the path after {@code /docs/} */
    Optional<WebPage> page(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        WebPage page = pages.get(path);
        if (page != null) {
            return Optional.of(page);
        }
        String file = path.isEmpty() || path.endsWith("/") ? path + "README" : path;
        Optional<WebPage> rendered =
                Resource.text("docs/" + file + ".md").map(markdown -> render(markdown, rootFrom(path)));
        rendered.ifPresent(found -> pages.put(path, found));
        return rendered;
    }

    /** Returns the page of a Markdown file, relative to the file, since readers of the repository try file names. */
    Optional<String> pageOfFile(String file) {
        Matcher markdown = MARKDOWN_LINK.matcher(file);
        if (!markdown.matches()) {
            return Optional.empty();
        }
        String name = page(markdown);
        return page(markdown.group(1) + name).map(page -> name.isEmpty() ? "./" : name);
    }

    /** Returns the name of the page; empty for the index of its folder. */
    private static String page(Matcher markdown) {
        return markdown.group(2).equals("README") ? "" : markdown.group(2);
    }

    /** Returns the relative path to the root of the service, which a proxy may serve below another path. */
    static String rootFrom(String path) {
        return "../".repeat(1 + (int) path.chars().filter(c -> c == '/').count());
    }

    private WebPage render(String markdown, String root) {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        document.accept(new Links(root));
        String content = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(document);
        return template.page(title(document) + " – Ballotwatch", root, content);
    }

    private static String title(Node document) {
        Node first = document.getFirstChild();
        return first instanceof Heading
                ? TextContentRenderer.builder().build().render(first).strip()
                : "Documentation";
    }

    /**
     * Rewrites links between files into links between pages; a link to a file that is not served becomes plain text.
     */
    private static final class Links extends AbstractVisitor {
        private final String root;

        private Links(String root) {
            this.root = root;
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            var markdown = MARKDOWN_LINK.matcher(target);
            if (markdown.matches()) {
                String anchor = markdown.group(3) == null ? "" : markdown.group(3);
                String path = markdown.group(1) + page(markdown) + anchor;
                link.setDestination(path.isEmpty() ? "./" : path);
            } else if (target.equals(SCHEMA)) {
                link.setDestination(root + "graphql/schema.graphql");
            } else if (!ABSOLUTE.matcher(target).matches()) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }
    }
}
