package dev.standpoint.render.pdf;

import dev.standpoint.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Loads all resources for Flying Saucer: only the theme's files and the document's pictures. It
 * opens no other file, no network address and no {@code data:} address.
 */
final class ThemeAgent extends ITextUserAgent {

  /** The document's address, so that {@code print.css} is the theme's print/print.css. */
  static final URI BASE = URI.create("theme:/print/");

  /** The number of colour components of a CMYK image. */
  private static final int CMYK = 4;

  private static final String OWN_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

  private static final String OWN_STYLE_ADDRESS =
      String.valueOf(XhtmlNamespaceHandler.class.getResource(OWN_STYLE));

  /**
   * Flying Saucer's own style lacks the elements of HTML 5 and SVG, and takes the paper size from
   * the default locale.
   */
  private static final String ADDED_STYLE =
      """

      article, aside, details, dialog, figcaption, figure, footer, header, hgroup, legend, main, nav,
      search, section, summary { display: block }
      datalist, style, template { display: none }
      svg { display: inline-block }
      @page { size: A4 }
      """;

  private final Theme theme;

  /** Pictures by names relative to the theme's root; they come before files of the theme. */
  private final Map<String, byte[]> pictures;

  private final SortedSet<String> unavailable = new TreeSet<>();

  ThemeAgent(Theme theme, Map<String, byte[]> pictures, ITextOutputDevice device) {
    super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    this.theme = theme;
    this.pictures = Map.copyOf(pictures);
  }

  /** Addresses that are missing in the theme or unusable, as written in the document. */
  SortedSet<String> unavailable() {
    return unavailable;
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri == null ? null : address(uri).map(URI::toString).orElse(uri);
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    if (OWN_STYLE_ADDRESS.equals(uri)) {
      return ownStyle();
    }
    return file(String.valueOf(uri)).map(ByteArrayInputStream::new).orElse(null);
  }

  /** Only formats that OpenPDF decodes without the JDK, and no {@code data:} addresses. */
  @Override
  public ImageResource getImageResource(String uri) {
    boolean picture = uri.toLowerCase(Locale.ROOT).matches("[^:]*\\.(png|jpe?g|gif)");
    ImageResource image =
        picture && file(uri).isPresent()
            ? super.getImageResource(uri)
            : new ImageResource(uri, null);
    if (image.getImage() == null || isCmyk(image)) {
      unavailable.add(uri);
      return new ImageResource(uri, null);
    }
    return image;
  }

  /** CMYK colours are not allowed in a PDF/A file whose output intent is sRGB. */
  private static boolean isCmyk(ImageResource image) {
    return image.getImage() instanceof ITextFSImage picture
        && picture.getImage().getColorspace() == CMYK;
  }

  /** A file of the document or the theme, by its name from the root of the theme. */
  private Optional<byte[]> named(String name) {
    return Optional.ofNullable(pictures.get(name)).or(() -> theme.file(name));
  }

  /** An SVG file of the document or the theme. */
  Optional<byte[]> drawing(String uri) {
    return uri.toLowerCase(Locale.ROOT).matches("[^:]*\\.svg") ? file(uri) : Optional.empty();
  }

  /** The bytes at an address; anything else is noted as unavailable. */
  private Optional<byte[]> file(String uri) {
    Optional<String> name = address(uri).filter(this::isTheme).map(a -> a.getPath().substring(1));
    Optional<byte[]> bytes = name.flatMap(this::named);
    if (bytes.isEmpty()) {
      unavailable.add(uri);
    }
    return bytes;
  }

  /** Only {@code theme:/...}: an authority could name a host, and {@code theme:x} has no path. */
  private boolean isTheme(URI address) {
    return Objects.equals(address.getScheme(), BASE.getScheme())
        && address.getRawAuthority() == null
        && !address.isOpaque();
  }

  /** Absent if it is not an address, such as one with a space. */
  private static Optional<URI> address(String uri) {
    try {
      return Optional.of(BASE.resolve(uri));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Flying Saucer's style followed by what it lacks. */
  private static InputStream ownStyle() {
    try (InputStream style = XhtmlNamespaceHandler.class.getResourceAsStream(OWN_STYLE)) {
      String text =
          new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
      return new ByteArrayInputStream((text + ADDED_STYLE).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
