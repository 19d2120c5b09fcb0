package ua.opencities.document.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code with the hryvnia in a white circle in its middle, as the National Bank's rules want it:
 * version 10–20, the strongest correction of Q, M and L that fits.
 */
final class QrPicture {
  static final String PREFIX = "data:image/png;base64,";

  /** So that a module of the largest version is not smaller than half a millimetre. */
  static final int MILLIMETRES = 55;

  private static final int SMALLEST = 10;
  private static final int LARGEST = 20;
  private static final int MODULE = 8;
  private static final int QUIET = 4;

  /** Percent of the code's side: what it hides the correction gives back. */
  private static final int CIRCLE = 14;

  private QrPicture() {}

  static byte[] png(String link) {
    ByteMatrix modules = code(link).getMatrix();
    int side = (modules.getWidth() + 2 * QUIET) * MODULE;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    for (int y = 0; y < modules.getHeight(); y++)
      for (int x = 0; x < modules.getWidth(); x++)
        if (modules.get(x, y) == 1)
          pen.fillRect((x + QUIET) * MODULE, (y + QUIET) * MODULE, MODULE, MODULE);
    hryvnia(pen, side / 2.0, modules.getWidth() * MODULE * CIRCLE / 100.0);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }

  /** Drawn, since a server may have no fonts to write it with. */
  private static void hryvnia(Graphics2D pen, double middle, double across) {
    double r = across / 2;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fill(new Ellipse2D.Double(middle - r, middle - r, across, across));
    pen.setColor(Color.BLACK);
    pen.setStroke(
        new BasicStroke((float) (across / 11), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double u = r / 10;
    var sign = new Path2D.Double();
    sign.moveTo(middle - 3.2 * u, middle - 4.2 * u);
    sign.curveTo(
        middle - u,
        middle - 7 * u,
        middle + 3.6 * u,
        middle - 6 * u,
        middle + 3.2 * u,
        middle - 3 * u);
    sign.curveTo(
        middle + 2.8 * u, middle, middle - 2.8 * u, middle, middle - 3.2 * u, middle + 3 * u);
    sign.curveTo(
        middle - 3.6 * u,
        middle + 6 * u,
        middle + u,
        middle + 7 * u,
        middle + 3.2 * u,
        middle + 4.2 * u);
    pen.draw(sign);
    pen.draw(new Line2D.Double(middle - 5 * u, middle - 1.3 * u, middle + 5 * u, middle - 1.3 * u));
    pen.draw(new Line2D.Double(middle - 5 * u, middle + 1.3 * u, middle + 5 * u, middle + 1.3 * u));
  }

  private static QRCode code(String link) {
    for (var level :
        List.of(ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M, ErrorCorrectionLevel.L))
      try {
        QRCode free = Encoder.encode(link, level);
        int version = free.getVersion().getVersionNumber();
        if (version < SMALLEST)
          return Encoder.encode(link, level, Map.of(EncodeHintType.QR_VERSION, SMALLEST));
        if (version <= LARGEST) return free;
      } catch (WriterException tooLong) {
        // a weaker correction leaves more room
      }
    throw new IllegalArgumentException("too long for a QR code: " + link.length());
  }
}
