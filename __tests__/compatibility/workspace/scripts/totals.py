import csv
import sys

path, customer = sys.argv[1:3]
with open(path) as rows:
    orders = [row for row in csv.DictReader(rows) if row["customer"] == customer]
if not orders:
    print(f"{customer} has no orders", file=sys.stderr)
    sys.exit(3)
total = sum(int(row["quantity"]) * float(row["price"]) for row in orders)
print(f"{customer}: {total:.2f}")
