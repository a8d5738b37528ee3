package dev.standpoint.render.pdf.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The styles of one document after another by the same style sheets. Flying Saucer's own class
 * still answers for pages and fonts. Not thread-safe.
 */
public final class SheetStyles extends StyleReference {

  private final ParsedSheets sheets;
  private UserAgentCallback agent;

  /** Null before the first document. */
  private @Nullable Matcher pages;

  /** Null before the first document. */
  private @Nullable StyleMatcher elements;

  public SheetStyles(UserAgentCallback agent) {
    super(agent);
    this.agent = agent;
    this.sheets = new ParsedSheets(agent);
  }

  @Override
  public void setUserAgentCallback(UserAgentCallback next) {
    super.setUserAgentCallback(next);
    agent = next;
    sheets.setAgent(next);
  }

  @Override
  public void setSupportCMYKColors(boolean allowed) {
    super.setSupportCMYKColors(allowed);
    sheets.allowCmyk(allowed);
  }

  /** Does not call super, which would parse all sheets too. */
  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler names, Document document, UserInterface user) {
    List<StylesheetInfo> infos = new ArrayList<>();
    names.getDefaultStylesheet().ifPresent(infos::add);
    infos.addAll(names.getStylesheets(document));
    String medium = context.getMedia();
    List<Stylesheet> all = sheets.all(infos, medium);
    AttributeResolver attributes = new StandardAttributeResolver(names, agent, user);
    pages = new Matcher(new DOMTreeResolver(), attributes, sheets, all, medium);
    elements = new StyleMatcher(StyleMatcher.selectors(all, medium), attributes, sheets);
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
    return element == null
        ? CascadedStyle.emptyCascadedStyle
        : Objects.requireNonNull(elements).style(element, restyle);
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    Node element = node instanceof Element ? node : node.getParentNode();
    return Objects.requireNonNull(elements).pseudoStyle((Element) element, pseudoElement);
  }

  @Override
  public PageInfo getPageStyle(@Nullable String pageName, String pseudoPage) {
    return Objects.requireNonNull(pages).getPageCascadedStyle(pageName, pseudoPage);
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return Objects.requireNonNull(pages).getFontFaceRules();
  }

  /** Nothing is pointed at on paper. */
  @Override
  public boolean isHoverStyled(Element element) {
    return false;
  }
}
