package dev.standpoint.render.pdf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** A local server that records the requests it gets, and answers each with an error. */
final class Loopback implements AutoCloseable {

  private final HttpServer server;
  private final NavigableSet<String> asked = new ConcurrentSkipListSet<>();

  Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(404, -1);
    exchange.close();
  }

  /** The address, with a final slash. */
  String address() {
    return "http://" + host();
  }

  /** The same without its scheme. */
  String host() {
    return "localhost:" + server.getAddress().getPort() + "/";
  }

  /** The requested paths, with their first slash. */
  NavigableSet<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
