package ua.opencities.system.json;

import java.net.http.HttpResponse;
import ua.opencities.support.Visitor;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/** Somebody's program, on the session of that person. */
final class Program {
  private final Visitor visitor;
  private final String token;
  final String portal;

  Program(Platform platform, Person person) {
    portal = person.portal();
    visitor = new Visitor(platform.address() + portal);
    visitor.signIn(person.email(), Person.PASSWORD);
    token = visitor.token("/");
  }

  HttpResponse<String> get(String path) {
    return visitor.get(path);
  }

  HttpResponse<String> post(String path, String body) {
    return send(path, "application/json", body);
  }

  HttpResponse<String> send(String path, String type, String body) {
    return visitor.send("POST", path, type, body, "X-CSRF-Token", token);
  }
}
