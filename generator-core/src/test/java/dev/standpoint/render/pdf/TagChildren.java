package dev.standpoint.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Visits the children of a structure element in a file (ISO 32000-1, 14.7.4), one level deep. */
final class TagChildren {

  /** What to do for each kind of child; {@code parent} is the element that has it. */
  interface Visitor {

    void element(COSDictionary element, COSDictionary parent);

    /** {@code page} is missing only in a broken file. */
    void content(@Nullable COSDictionary page, int id, COSDictionary parent);

    void annotation(COSDictionary annotation, COSDictionary parent);

    /** Anything else, which no file may have. */
    default void other(COSBase child) {}
  }

  private TagChildren() {}

  static void visit(COSDictionary parent, Visitor visitor) {
    visit(parent.getDictionaryObject(COSName.K), parent, visitor);
  }

  private static void visit(@Nullable COSBase child, COSDictionary parent, Visitor visitor) {
    if (child instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        visit(several.getObject(i), parent, visitor);
      }
    } else if (child instanceof COSDictionary one) {
      visit(one, parent, visitor);
    } else if (child instanceof COSNumber id) {
      visitor.content(page(parent), id.intValue(), parent);
    } else if (child != null) {
      visitor.other(child);
    }
  }

  private static void visit(COSDictionary child, COSDictionary parent, Visitor visitor) {
    switch (String.valueOf(child.getNameAsString(COSName.TYPE))) {
      case "MCR" -> visitor.content(page(child), child.getInt(COSName.MCID), parent);
      case "OBJR" ->
          visitor.annotation(
              (COSDictionary) child.getDictionaryObject(COSName.getPDFName("Obj")), parent);
      default -> visitor.element(child, parent);
    }
  }

  private static @Nullable COSDictionary page(COSDictionary of) {
    return (COSDictionary) of.getDictionaryObject(COSName.PG);
  }
}
