package ua.opencities.notification.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A message as one kind of server writes it, in bytes as they travel. */
final class Post {
  private final String kind;
  private final Map<String, String> words = new HashMap<>();

  private Post(String kind) {
    this.kind = kind;
    words.put("message", UUID.randomUUID().toString());
    words.put("action", "failed");
    words.put("status", "5.1.1");
    words.put("diagnostic", "550 5.1.1 User unknown");
  }

  static Post by(String kind) {
    return new Post(kind);
  }

  Post about(Sent sent) {
    return with("letter", sent.letter().toString()).with("to", sent.address());
  }

  Post with(String name, String word) {
    words.put(name, word);
    return this;
  }

  Post failed(String status, String diagnostic) {
    return with("status", status).with("diagnostic", diagnostic);
  }

  String text() {
    try (InputStream in = Post.class.getResourceAsStream("/delivery/" + kind + ".eml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var word : words.entrySet())
        text = text.replace("{" + word.getKey() + "}", word.getValue());
      return text.replace("\n", "\r\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
