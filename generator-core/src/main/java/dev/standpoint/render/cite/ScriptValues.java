package dev.standpoint.render.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Values of Java as objects that scripts can use. */
final class ScriptValues {

  /** Elements whose text may be empty: a style removes a term so. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("term", "single", "multiple");

  private ScriptValues() {}

  /** Maps, lists, texts, numbers and booleans, as JSON has them. */
  static Object value(Object java, Context context, Scriptable scope) {
    if (java instanceof Map<?, ?> map) {
      Scriptable object = context.newObject(scope);
      map.forEach((key, value) -> object.put(key.toString(), object, value(value, context, scope)));
      return object;
    }
    if (java instanceof List<?> list) {
      return context.newArray(
          scope, list.stream().map(item -> value(item, context, scope)).toArray());
    }
    return java;
  }

  /** An element as citeproc-js takes it: its name, attributes, and children or text. */
  static Object element(Element element, Context context, Scriptable scope) {
    Scriptable attributes = context.newObject(scope);
    NamedNodeMap written = element.getAttributes();
    for (int i = 0; i < written.getLength(); i++) {
      Node attribute = written.item(i);
      attributes.put(attribute.getNodeName(), attributes, attribute.getNodeValue());
    }
    Scriptable object = context.newObject(scope);
    object.put("name", object, element.getTagName());
    object.put("attrs", object, attributes);
    object.put("children", object, context.newArray(scope, children(element, context, scope)));
    return object;
  }

  /** Text counts only in an element without children. */
  private static Object[] children(Element element, Context context, Scriptable scope) {
    List<Object> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(element(child, context, scope));
      }
    }
    return children.isEmpty() ? text(element) : children.toArray();
  }

  private static Object[] text(Element element) {
    String text = element.getTextContent().replaceAll("[\\r\\n]+", " ");
    boolean mayBeEmpty = MAY_BE_EMPTY.contains(element.getTagName());
    return mayBeEmpty || !text.isBlank() ? new Object[] {text} : new Object[0];
  }
}
