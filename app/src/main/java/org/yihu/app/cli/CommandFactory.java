package org.yihu.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: one with a constructor that takes the invocation gets it. */
record CommandFactory(Invocation invocation) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Invocation.class).newInstance(invocation);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
