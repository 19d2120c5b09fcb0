package ua.opencities.web;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form's fields and files, read from the bytes as they came. */
record SentForm(Map<String, List<String>> typed, Map<String, Sent.File> files) {
  static final SentForm EMPTY = new SentForm(Map.of(), Map.of());
  private static final String ATTRIBUTE = SentForm.class.getName();

  static Optional<SentForm> of(HttpServletRequest request) {
    return Optional.ofNullable((SentForm) request.getAttribute(ATTRIBUTE));
  }

  void keepIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  String field(String name) {
    return typed.containsKey(name) ? typed.get(name).get(0) : null;
  }

  List<String> fields(String name) {
    return typed.getOrDefault(name, List.of());
  }

  Optional<Sent.File> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * @throws IllegalArgumentException when the bytes are not such a form
   */
  static SentForm read(String contentType, byte[] body) {
    return contentType.startsWith("multipart/form-data")
        ? parts(contentType, body)
        : urlencoded(new String(body, StandardCharsets.UTF_8));
  }

  private static SentForm urlencoded(String body) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int is = pair.indexOf('=');
      if (is < 0) continue;
      typed
          .computeIfAbsent(decoded(pair.substring(0, is)), n -> new ArrayList<>())
          .add(decoded(pair.substring(is + 1)));
    }
    return new SentForm(typed, Map.of());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static SentForm parts(String contentType, byte[] body) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Map<String, Sent.File> files = new LinkedHashMap<>();
    try {
      var multipart = new MimeMultipart(new ByteArrayDataSource(body, contentType));
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart part = multipart.getBodyPart(i);
        // the header is UTF-8 as browsers send it, not RFC 2047
        var disposition = new ContentDisposition(utf8(part.getHeader("Content-Disposition")[0]));
        String name = disposition.getParameter("name");
        String fileName = disposition.getParameter("filename");
        byte[] bytes = part.getInputStream().readAllBytes();
        if (fileName == null)
          typed
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(new String(bytes, StandardCharsets.UTF_8));
        else if (!fileName.isEmpty())
          files.put(name, new Sent.File(fileName, part.getContentType(), bytes));
      }
    } catch (MessagingException | IOException | NullPointerException unreadable) {
      throw new IllegalArgumentException("not a form", unreadable);
    }
    return new SentForm(typed, files);
  }

  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
