package ua.opencities.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** A QR code in a DOCX: a picture with its alternative text. */
final class DocxQr {
  private DocxQr() {}

  static void put(XWPFParagraph in, Block.Qr qr) {
    int side = Units.toEMU(QrPicture.MILLIMETRES * 72 / 25.4);
    try {
      XWPFPicture picture =
          in.createRun()
              .addPicture(
                  new ByteArrayInputStream(QrPicture.png(qr.link())),
                  PictureType.PNG,
                  "qr.png",
                  side,
                  side);
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(qr.caption().text());
      in.getRuns()
          .get(0)
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(qr.caption().text());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (InvalidFormatException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
