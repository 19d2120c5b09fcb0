package ua.opencities.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Styles, scripts and WebJars. Their address carries a hash, so a browser keeps them for a year.
 */
@WebServlet({"/assets/*", "/webjars/*"})
public class Assets extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon");
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath() + request.getPathInfo();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    byte[] bytes = type == null ? null : read(getServletContext(), path).orElse(null);
    if (bytes == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.setHeader(
        "Cache-Control",
        request.getParameter("v") == null ? "max-age=300" : "public, max-age=31536000, immutable");
    response.getOutputStream().write(bytes);
  }

  static String hashOf(ServletContext context, String path) {
    return HASHES.computeIfAbsent(path, p -> hash(read(context, p).orElse(new byte[0])));
  }

  private static Optional<byte[]> read(ServletContext context, String path) {
    if (path.contains("..") || path.contains("WEB-INF")) return Optional.empty();
    try (InputStream in = context.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String hash(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
