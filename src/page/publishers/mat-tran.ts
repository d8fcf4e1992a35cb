import type { PublisherProfile } from "./profile.js";

export const matTran: PublisherProfile = {
  name: "Tạp chí Mặt trận",
  aliases: ["Tạp chí Mặt trận Online"],
  markers: ["Mặt trận"],
  hosts: ["tapchimattran.vn"],
  province: null,
};
