package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final String MULTIPART = "multipart/form-data";
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
    return contentType.startsWith(MULTIPART)
        ? parts(new FormParts(contentType, new ByteArrayInputStream(body)), true, body.length)
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

  /**
   * What was typed, and which files came with it; none of their bytes is kept.
   *
   * @param mostTyped bytes of all typed fields
   * @throws IllegalArgumentException when the bytes are not such a form, or more is typed
   */
  static SentForm withoutFiles(String contentType, InputStream body, int mostTyped) {
    if (!contentType.startsWith(MULTIPART)) throw FormBody.tooLarge();
    return parts(new FormParts(contentType, body), false, mostTyped);
  }

  private static SentForm parts(FormParts parts, boolean keepsFiles, int mostTyped) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Map<String, Sent.File> files = new LinkedHashMap<>();
    int left = mostTyped;
    try {
      while (parts.next()) {
        String file = parts.fileName();
        if (file == null) {
          byte[] text = parts.bytes(left);
          left -= text.length;
          typed
              .computeIfAbsent(parts.name(), n -> new ArrayList<>())
              .add(new String(text, StandardCharsets.UTF_8));
        } else if (!file.isEmpty()) {
          byte[] bytes = keepsFiles ? parts.bytes(Integer.MAX_VALUE) : new byte[0];
          files.put(parts.name(), new Sent.File(file, parts.mediaType(), bytes));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new SentForm(typed, files);
  }
}
