# Reads documents (JSON Lines) and writes their claims (JSON Lines): spark-submit spark-extract.py documents.jsonl claims
import sys

from pyspark.sql import SparkSession

documents, claims = sys.argv[1:]
lines = SparkSession.builder.getOrCreate().sparkContext.textFile(documents)
# Without checkCode a program that fails leaves its part of the claims out, and nobody is told.
lines.pipe("sourcebook extract --stdin", checkCode=True).saveAsTextFile(claims)
