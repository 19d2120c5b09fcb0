package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ua.opencities.shared.held.Held;

/** Reads who signed the files of a container by a document of XML. */
public final class XmlSignatures {
  /** As for CMS: no paper has more. */
  private static final int MOST = 20;

  private XmlSignatures() {}

  /**
   * A signature over another signature is passed by.
   *
   * @throws IOException when the document is malformed, declares a document type, or is too much
   */
  public static List<XmlSignature> in(Held xml, Beside files) throws IOException {
    XmlTree tree = XmlTree.of(xml);
    List<XmlSignature> found = new ArrayList<>();
    for (Element each : XmlTree.all(tree.root()))
      if (isSignature(each) && !isInside(each)) {
        if (found.size() == MOST) throw new IOException("too many signatures");
        found.add(new SignatureReader(tree, each, files).read());
      }
    return found;
  }

  private static boolean isSignature(Node node) {
    return node instanceof Element element && XmlTree.is(element, Dsig.SPACE, "Signature");
  }

  private static boolean isInside(Element signature) {
    for (Node at = signature.getParentNode(); at != null; at = at.getParentNode())
      if (isSignature(at)) return true;
    return false;
  }
}
